import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellsKey } from './answer-kinds';
import { gradeCells } from './grade-cells';

const number = (reference: number, mistakes: Record<string, number[]> = {}, more: Partial<CellsKey> = {}): CellsKey => ({
  kind: 'number',
  shape: [],
  reference: [reference],
  tolerance: 1e-3,
  mistakes: Object.entries(mistakes).map(([code, values]) => ({ code, values: values.map((value) => [value]) })),
  ...more,
});
const vector = (reference: number[], mistakes: Record<string, number[][]> = {}, more: Partial<CellsKey> = {}): CellsKey => ({
  kind: 'vector',
  shape: [reference.length],
  reference,
  tolerance: 1e-3,
  mistakes: Object.entries(mistakes).map(([code, values]) => ({ code, values })),
  ...more,
});
const codes = (key: CellsKey, answer: unknown) => gradeCells(key, answer, '').feedback.map(({ code }) => code);

// The article's squared error, 0.0975, and where its mistakes lead (course.md, lesson 1, by hand).
const squaredError = number(0.0975, {
  'missing-half': [0.195],
  'mean-not-sum': [0.0195, 0.00975],
  'target-term-only': [0.08],
  'sum-before-square': [0],
});
const centralDifference = number(12.01, { 'source-erratum': [1.201], 'analytic-derivative': [12] }, { tolerance: 1e-4 });
const stepsNeeded = number(39, { 'one-too-few': [38], 'loss-not-distance': [23] }, { tolerance: 0 });

describe('one number', () => {
  test.each([
    ['squared error', squaredError, '0.0975', 'correct', 1, []],
    ['full-width digits', squaredError, '０．０９７５', 'correct', 1, []],
    ['a fraction', squaredError, '39/400', 'correct', 1, []],
    ['a mistake', squaredError, '0.195', 'incorrect', 0, ['missing-half']],
    ['the second value of a code', squaredError, '0.00975', 'incorrect', 0, ['mean-not-sum']],
    ['a mistake that counts as 0', squaredError, '1e-7', 'incorrect', 0, ['sum-before-square']],
    ['a mistake, rounded', squaredError, '0.194', 'incorrect', 0, ['missing-half']],
    ['three digits of 2.302585', number(Math.log(10)), '2.30', 'partly', 0.5, ['not-precise-enough']],
    ['four digits of 2.302585', number(Math.log(10)), '2.303', 'correct', 1, []],
    ['the difference, not the derivative', centralDifference, '12.01', 'correct', 1, []],
    ['the derivative is 8.3e-4 away', centralDifference, '12', 'incorrect', 0, ['analytic-derivative']],
    ['near, where no mistake is named', number(12.01, {}, { tolerance: 1e-4 }), '12', 'partly', 0.5, ['not-precise-enough']],
    ['an integer', stepsNeeded, '39', 'correct', 1, []],
    ['an integer with decimals', stepsNeeded, '39.0', 'correct', 1, []],
    ['an integer by arithmetic', stepsNeeded, '3×13', 'correct', 1, []],
    ['one too few', stepsNeeded, '38', 'incorrect', 0, ['one-too-few']],
    ['no integer, however close', stepsNeeded, '39.01', 'incorrect', 0, ['not-an-integer']],
    ['another integer', stepsNeeded, '40', 'incorrect', 0, ['wrong']],
    ['the reference 0', number(0), '1e-6', 'correct', 1, []],
    ['beyond 0', number(0), '1.1e-6', 'incorrect', 0, ['wrong']],
    ['0 where nothing counts as 0', number(1e-13, {}, { purelyRelative: true }), '0', 'incorrect', 0, ['wrong']],
    ['the edge of the tolerance, in float64 a hair outside', number(2), '2.002', 'correct', 1, []],
    ['past the edge', number(2), '2.0020001', 'partly', 0.5, ['not-precise-enough']],
    ['the edge of near', number(2), '2.02', 'partly', 0.5, ['not-precise-enough']],
    ['past near', number(2), '2.0201', 'incorrect', 0, ['wrong']],
    ['the sign', number(3), '-3', 'incorrect', 0, ['sign-flipped']],
    ['twice', number(3), '6', 'incorrect', 0, ['times-two']],
    ['half', number(3), '3/2', 'incorrect', 0, ['times-half']],
    ['ten times', number(3), '30', 'incorrect', 0, ['times-ten']],
    ['a tenth', number(3), '0.3', 'incorrect', 0, ['times-tenth']],
    ['n times', number(3, {}, { terms: 7 }), '21', 'incorrect', 0, ['times-n']],
    ['an n-th', number(3, {}, { terms: 7 }), '3/7', 'incorrect', 0, ['divided-by-n']],
    ['no n', number(3), '21', 'incorrect', 0, ['wrong']],
    [
      'within τ of one trace before within 10τ of another',
      number(100, {}, { tolerance: 1e-3, terms: 99 }),
      '100/99',
      'incorrect',
      0,
      ['divided-by-n'],
    ],
  ] as const)('%s', (_, key, answer, verdict, score, expected) => {
    const grading = gradeCells(key, answer, '');
    expect(grading).toMatchObject({ verdict, score });
    expect(grading.feedback.map(({ code }) => code)).toEqual(expected);
  });

  test('a mistake is named in `mistake`, a generic code is not', () => {
    expect(gradeCells(squaredError, '0.195', '').mistake).toBe('missing-half');
    expect(gradeCells(squaredError, '-0.0975', '')).not.toHaveProperty('mistake');
  });

  test.each([
    ['abc', 'not-a-number', 0],
    ['', 'empty', 0],
    ['0,0975', 'decimal-comma', 1],
    ['NaN', 'not-finite', 0],
  ])('%j is invalid', (answer, code, at) => {
    const grading = gradeCells(squaredError, answer, '');
    expect(grading).toMatchObject({ verdict: 'invalid', score: 0, feedback: [{ code, at }] });
    expect(grading).not.toHaveProperty('read');
  });

  test.each([[null], [undefined], [0.0975], [['0.0975']], [{ value: '0.0975' }], [true]])('%j has the wrong shape', (answer) => {
    expect(gradeCells(squaredError, answer, '')).toMatchObject({ verdict: 'invalid', feedback: [{ code: 'wrong-shape' }] });
  });

  test('a key that is not finite lets nothing pass', () => {
    for (const reference of [Number.NaN, Infinity]) {
      expect(gradeCells(number(reference), '1e308', '').verdict).toBe('incorrect');
    }
  });

  test('the accepted interval and the reading come along', () => {
    expect(gradeCells(number(2), '４／２', '')).toMatchObject({
      read: '\\frac{4}{2}',
      accepted: [{ reference: 2, from: 1.998, to: 2.002 }],
    });
    expect(gradeCells(number(0), '0', '').accepted).toEqual([{ reference: 0, from: -1e-6, to: 1e-6 }]);
  });
});

describe('vectors and matrices', () => {
  // partials-at-point at (3, 4): (6, 8); source-erratum (6, 6) (course.md, lesson 3).
  const partials = vector([6, 8], { swapped: [[8, 6]], 'source-erratum': [[6, 6]] });

  test('a mistake with one right cell is a mistake, not half a success', () => {
    expect(gradeCells(partials, ['6', '6'], '')).toMatchObject({ verdict: 'incorrect', score: 0, mistake: 'source-erratum' });
  });

  test('one wrong cell of n is partly, and told at its place', () => {
    expect(gradeCells(partials, ['6', '-8'], '')).toMatchObject({
      verdict: 'partly',
      score: 0.5,
      feedback: [{ code: 'sign-flipped', at: 1 }],
    });
    expect(gradeCells(vector([1, 2, 3]), ['1', '2', '7'], '').score).toBeCloseTo(2 / 3, 15);
    expect(gradeCells(partials, ['6.03', '8'], '')).toMatchObject({
      score: 0.75,
      feedback: [{ code: 'not-precise-enough', at: 0 }],
    });
  });

  test('right zeros alone earn nothing, and count beside others', () => {
    expect(gradeCells(vector([0, 0, 5]), ['0', '0', '7'], '')).toMatchObject({ verdict: 'incorrect', score: 0 });
    expect(gradeCells(vector([0, 4, 5]), ['0', '4', '7'], '').score).toBeCloseTo(2 / 3, 15);
    expect(gradeCells(vector([0, 4]), ['1', '4'], '')).toMatchObject({ score: 0.5, feedback: [{ code: 'wrong', at: 0 }] });
  });

  test('a mistake within 10τ wins only where no cell tells of the reference', () => {
    const key = vector([1, 2], { doubled: [[2, 4]], shifted: [[1, 3]] });
    expect(codes(key, ['2.01', '4.02'])).toEqual(['doubled']);
    expect(gradeCells(key, ['1', '3.01'], '')).toMatchObject({ verdict: 'partly', score: 0.5 });
  });

  test('the first of two mistakes that meet is named', () => {
    expect(codes(vector([1, 2], { first: [[7, 7]], second: [[7, 7]] }), ['7', '7'])).toEqual(['first']);
  });

  test.each([
    ['every sign', ['-1', '-2', '-3'], 'sign-flipped'],
    ['another order', ['3', '1', '2'], 'reordered'],
    ['one sign only', ['-1', '7', '7'], 'wrong'],
    ['ten times, then rounded', ['10', '20', '30.1'], 'times-ten'],
    ['zeros', ['0', '0', '0'], 'wrong'],
  ])('generic codes of a whole vector: %s', (_, answer, code) => {
    expect(gradeCells(vector([1, 2, 3]), answer, '')).toMatchObject({ verdict: 'incorrect', feedback: [{ code }] });
  });

  test('rows and columns exchanged', () => {
    const square: CellsKey = { ...vector([0, 2, 3, 0]), kind: 'matrix', shape: [2, 2] };
    expect(
      codes(square, [
        ['0', '3'],
        ['2', '0'],
      ]),
    ).toEqual(['transposed']);
    const refilled: CellsKey = { ...vector([0, 2, 3, 4, 5, 0]), kind: 'matrix', shape: [2, 3] };
    // Read down the columns: 0 4 2 5 3 0.
    expect(
      codes(refilled, [
        ['0', '4', '2'],
        ['5', '3', '0'],
      ]),
    ).toEqual(['transposed']);
  });

  test('a cell of a matrix is told by row and column', () => {
    const key: CellsKey = { ...vector([1, 2, 3, 4]), kind: 'matrix', shape: [2, 2] };
    expect(
      gradeCells(
        key,
        [
          ['1', '2'],
          ['6', '4'],
        ],
        '',
      ),
    ).toMatchObject({
      score: 0.75,
      feedback: [{ code: 'times-two', at: [1, 0] }],
      read: '\\begin{pmatrix}1 & 2 \\\\ 6 & 4\\end{pmatrix}',
    });
    expect(
      gradeCells(
        key,
        [
          ['1', 'x'],
          ['', '4'],
        ],
        '',
      ).feedback,
    ).toMatchObject([
      { code: 'not-a-number', at: [0, 1] },
      { code: 'empty', at: [1, 0] },
    ]);
  });

  test('exact integers, cell by cell', () => {
    const shape = vector(
      [2, 3],
      {
        swapped: [[3, 2]],
        flattened: [
          [6, 1],
          [1, 6],
        ],
      },
      { tolerance: 0 },
    );
    expect(codes(shape, ['6', '1'])).toEqual(['flattened']);
    expect(gradeCells(shape, ['2', '3.5'], '')).toMatchObject({ score: 0.5, feedback: [{ code: 'not-an-integer', at: 1 }] });
  });

  test('purely relative: the end point after 100 steps (course.md, lesson 5)', () => {
    const end = [-6.11110793e-10, 8.14814391e-10];
    const key = vector(end, {}, { purelyRelative: true });
    expect(gradeCells(key, ['-6.111e-10', '8.148×10^-10'], '').verdict).toBe('correct');
    expect(gradeCells(key, ['0', '0'], '').verdict).toBe('incorrect');
    expect(gradeCells({ ...key, purelyRelative: false }, ['0', '0'], '').verdict).toBe('incorrect');
  });

  test.each([[['6']], [['6', '8', '0']], [[['6', '8']]], ['6, 8'], [{ 0: '6', 1: '8' }], [[6, 8]], [[]], [null]])(
    '%j has the wrong shape',
    (answer) => {
      const { verdict, feedback } = gradeCells(partials, answer, '');
      expect(verdict).toBe('invalid');
      expect(feedback[0]?.code).toBe('wrong-shape');
    },
  );

  test.each([
    [['1', '2']],
    [[['1', '2'], ['3']]],
    [
      [
        ['1', '2', '3'],
        ['3', '4', '5'],
      ],
    ],
    [[['1', '2'], null]],
  ])('ragged rows: %j', (answer) => {
    const key: CellsKey = { ...vector([1, 2, 3, 4]), kind: 'matrix', shape: [2, 2] };
    expect(gradeCells(key, answer, '').verdict).toBe('invalid');
  });
});

describe('properties', () => {
  const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const signed = fc.tuple(size, fc.boolean()).map(([value, negative]) => (negative ? -value : value));
  const references = fc.array(signed, { minLength: 1, maxLength: 6 });
  const stretch = fc.constantFrom(1, 1, 1.0005, 0.9995, 1.005, 1.02, -1, 2, 0.1);

  const attempt = fc.tuple(references, fc.array(stretch, { minLength: 6, maxLength: 6 })).map(([reference, factors]) => ({
    reference,
    answer: reference.map((value, index) => String(value * (factors[index] ?? 1))),
    factors: factors.slice(0, reference.length),
  }));

  test('correct exactly where every cell is within the tolerance; the score is the mean of the cells', () => {
    fc.assert(
      fc.property(attempt, ({ reference, answer, factors }) => {
        const grading = gradeCells(vector(reference), answer, '');
        const worth = factors.map((factor) => (Math.abs(factor - 1) <= 0.001 ? 1 : Math.abs(factor - 1) <= 0.01 ? 0.5 : 0));
        const mean = worth.reduce<number>((total, cell) => total + cell, 0) / worth.length;
        expect(grading.score).toBeCloseTo(mean, 12);
        expect(grading.verdict).toBe(mean === 1 ? 'correct' : mean === 0 ? 'incorrect' : 'partly');
      }),
    );
  });

  test('the unit of measure does not matter', () => {
    fc.assert(
      fc.property(attempt, fc.integer({ min: -4, max: 4 }), ({ reference, answer }, exponent) => {
        const unit = 2 ** exponent;
        const scaled = gradeCells(
          vector(reference.map((value) => value * unit)),
          answer.map((cell) => String(Number(cell) * unit)),
          '',
        );
        const { verdict, score, feedback } = gradeCells(vector(reference), answer, '');
        expect(scaled).toMatchObject({ verdict, score, feedback });
      }),
    );
  });

  test('both ends of the accepted interval are accepted, and just beyond them is not', () => {
    fc.assert(
      fc.property(signed, (reference) => {
        const key = number(reference);
        const { accepted } = gradeCells(key, '0', '');
        const { from, to } = accepted?.[0] ?? { from: 0, to: 0 };
        const beyond = (to - from) * 1e-6;
        expect([from, to].map((end) => gradeCells(key, String(end), '').verdict)).toEqual(['correct', 'correct']);
        expect([from - beyond, to + beyond].map((end) => gradeCells(key, String(end), '').verdict)).toEqual(['partly', 'partly']);
      }),
    );
  });
});
