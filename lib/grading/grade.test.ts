import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerKey, CellsKey } from './answer-kinds';
import { grade } from './grade';

const number: CellsKey = {
  kind: 'number',
  shape: [],
  reference: [0.0975],
  tolerance: 1e-3,
  mistakes: [{ code: 'missing-half', values: [[0.195]] }],
};
const keys: readonly AnswerKey[] = [
  number,
  { ...number, tolerance: 0, reference: [39] },
  { ...number, kind: 'vector', shape: [2], reference: [6, 8], mistakes: [{ code: 'swapped', values: [[8, 6]] }] },
  { ...number, kind: 'matrix', shape: [2, 2], reference: [1, 2, 3, 0], mistakes: [], terms: 3 },
  {
    kind: 'table',
    shape: [2, 2],
    start: [-3, 4],
    step: (own) => own.map((x) => 0.8 * x),
    tolerance: 1e-3,
    slips: [{ code: 'ascent', next: (own) => own.map((x) => 1.2 * x) }],
  },
  {
    kind: 'parameters',
    parameters: [{ name: 'eta' }, { name: 'y', length: 2 }],
    judge: ({ eta }) =>
      eta === 0.1 ? { verdict: 'correct', score: 1 } : { verdict: 'incorrect', score: 0, mistake: 'too-slow' },
  },
  { kind: 'choice', options: ['a', 'b', 'c'], right: ['a', 'c'], several: true },
  { kind: 'choice', options: ['a', 'b', 'c'], right: ['b'], several: false },
  { kind: 'formula', names: { x: 'real' }, reference: ['x^2'], mistakes: [{ code: 'not-squared', formulas: [['x']] }] },
  { kind: 'formulas', names: { x: 'real' }, reference: ['2x', 'x+7'], mistakes: [] },
];

const right: readonly unknown[] = [
  '0.0975',
  '39',
  ['6', '8'],
  [
    ['1', '2'],
    ['3', '0'],
  ],
  [
    ['-2.4', '3.2'],
    ['-1.92', '2.56'],
  ],
  { eta: '0.1', y: ['0', '1'] },
  ['a', 'c'],
  ['b'],
  'x·x',
  ['x+x', '7+x'],
];

test.each(keys.map((key, index) => [key.kind, key, right[index]] as const))(
  '%s: the right answer is correct',
  (_, key, answer) => {
    expect(grade(key, answer, 'seed')).toMatchObject({ verdict: 'correct', score: 1, feedback: [] });
  },
);

// Issue 4, "Hostile input".
describe('hostile input is invalid, or a plain verdict', () => {
  const hostile = [
    '('.repeat(10_000),
    `${'('.repeat(10_000)}1${')'.repeat(10_000)}`,
    '('.repeat(100),
    `${'('.repeat(100)}1${')'.repeat(100)}`,
    '-'.repeat(200),
    `${'-'.repeat(200)}1`,
    `${'ln '.repeat(80)}2`,
    `${'√'.repeat(250)}2`,
    '1'.repeat(1_000_000),
    'a'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '9^9^9^9',
    '9^9^9^9^9^9^9',
    '9^-9^9^9',
    '10^10^10',
    '9!!!!!!',
    '170!',
    '\u0000',
    '1\u00002',
    `1${'\u0301'.repeat(10_000)}`,
    `1${'\u0301'.repeat(100)}`,
    '\u202e1\u202c',
    '\ufeff',
    '\ud800',
    '👩‍👩‍👧‍👦',
    '__proto__',
    'constructor',
    'toString',
    'import("fs")',
    'import(',
    '{{process.exit()}}',
    '<script>alert(1)</script>',
    ','.repeat(5000),
    '1,'.repeat(5000),
    '1,'.repeat(100),
    '1e'.repeat(100),
    '.'.repeat(200),
    '\\frac'.repeat(40),
    '\\'.repeat(200),
    `${'{'.repeat(120)}${'}'.repeat(120)}`,
    '^'.repeat(200),
    `2${'^2'.repeat(100)}`,
    '²'.repeat(200),
    '½'.repeat(200),
  ];
  test.each(hostile.map((text) => [text.slice(0, 30), text] as const))('%j', (_, text) => {
    const shapes = [
      text,
      [text, text],
      [
        [text, text],
        [text, text],
      ],
      { eta: text, y: [text, text] },
      { [text]: text },
      [text],
    ];
    for (const key of keys) {
      for (const answer of shapes) expect(grade(key, answer, 'seed').verdict).not.toBe('correct');
    }
  });

  test('arrays and objects nested without end', () => {
    let nested: unknown = '1';
    for (let depth = 0; depth < 5000; depth += 1) nested = depth % 2 ? [nested] : { eta: nested };
    for (const key of keys) expect(grade(key, nested, 'seed').verdict).toBe('invalid');
  });

  test('a hundred thousand cells', () => {
    const cells = Array.from({ length: 100_000 }, () => '1');
    for (const key of keys) {
      expect(grade(key, cells, 'seed').verdict).toBe('invalid');
      expect(JSON.stringify(grade(key, cells, 'seed')).length).toBeLessThan(2000);
    }
  });
});

describe('properties', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.stringMatching(/^[-+0-9.,eE()^*/ π√½lnsqrt]{0,20}$/),
    fc.double().map(String),
    fc.constantFrom('2x', 'x^2', 'x', '6', '8', '0.0975', '0.195', '39', '-2.4', '3.2', '0', 'a', 'b', 'c', '0.1'),
  );
  const answer = fc.oneof(
    typed,
    fc.array(typed, { maxLength: 3 }),
    fc.array(fc.array(typed, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom('eta', 'y', 'z', '__proto__'), fc.oneof(typed, fc.array(typed, { maxLength: 2 }))),
    fc.jsonValue(),
  );

  test('never throws, scores within bounds, and says why where it is not correct (2 000 answers)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), answer, (key, given) => {
        const { verdict, score, feedback, mistake, read } = grade(key, given, 'seed');
        if (verdict === 'correct') expect([score, feedback.length]).toEqual([1, 0]);
        else expect(feedback.length).toBeGreaterThan(0);
        if (verdict === 'partly') expect(score > 0 && score < 1).toBe(true);
        if (verdict === 'incorrect' || verdict === 'invalid') expect(score).toBe(0);
        if (verdict === 'invalid') expect(mistake).toBeUndefined();
        else expect(read).toMatch(/\S/);
      }),
      { numRuns: 2000 },
    );
  });

  test('the same answer has the same grading, and the grading survives JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), answer, (key, given) => {
        const grading = grade(key, given, 'seed');
        expect(grade(key, structuredClone(given), 'seed')).toEqual(grading);
        expect(JSON.stringify(grading)).toBe(JSON.stringify(JSON.parse(JSON.stringify(grading))));
      }),
    );
  });
});
