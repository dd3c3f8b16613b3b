import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableKey } from './answer-kinds';
import { gradeTable } from './grade-table';

/** trace-descent on x_0² + x_1², as course.md describes it. */
const trace = (start: readonly [number, number], eta: number, rows: number): TableKey => ({
  kind: 'table',
  shape: [rows, 2],
  start,
  tolerance: 1e-3,
  step: (own) => own.map((x) => x - eta * 2 * x),
  slips: [
    { code: 'ascent', next: (own) => own.map((x) => x + eta * 2 * x) },
    { code: 'eta-forgotten', next: (own) => own.map((x) => -x) },
    { code: 'start-repeated', next: (_, row) => (row === 0 ? start : null) },
    { code: 'point-not-gradient', next: (own) => own.map((x) => x - eta * x) },
    { code: 'gradient-not-updated', next: (own, row) => (row === 0 ? null : own.map((x, i) => x - eta * 2 * (start[i] ?? 0))) },
  ],
});
const article = trace([-3, 4], 0.1, 4);
const right = [
  ['-2.4', '3.2'],
  ['-1.92', '2.56'],
  ['-1.536', '2.048'],
  ['-1.2288', '1.6384'],
];
const places = (answer: unknown) => gradeTable(article, answer, '').feedback.map(({ code, at }) => [code, at]);

describe('row by row, on the learner’s own row before', () => {
  test('all rows right', () => {
    const grading = gradeTable(article, right, '');
    expect(grading).toMatchObject({ verdict: 'correct', score: 1, feedback: [] });
    expect(grading.accepted).toHaveLength(8);
    expect(grading.accepted?.[6]?.reference).toBeCloseTo(-1.2288, 12);
  });

  test('the example of course.md: ascent, carried on rightly, then once more', () => {
    const answer = [
      ['-3.6', '4.8'],
      ['-2.88', '3.84'],
      ['-2.304', '3.072'],
      ['-2.7648', '3.6864'],
    ];
    expect(gradeTable(article, answer, '')).toMatchObject({
      verdict: 'partly',
      score: 0.75,
      mistake: 'ascent',
      feedback: [
        { code: 'ascent', at: 0 },
        { code: 'same-slip', at: 3, values: { slip: 'ascent' } },
      ],
    });
  });

  test('a slip in every row costs one row', () => {
    const answer = [
      ['-3.6', '4.8'],
      ['-4.32', '5.76'],
      ['-5.184', '6.912'],
      ['-6.2208', '8.2944'],
    ];
    expect(gradeTable(article, answer, '').score).toBe(0.75);
    expect(places(answer)).toEqual([
      ['ascent', 0],
      ['same-slip', 1],
      ['same-slip', 2],
      ['same-slip', 3],
    ]);
  });

  test('another slip costs another row, and the first one is the mistake', () => {
    // η forgotten: (3, −4); then −η·x from there: (2.7, −3.6); then right: (2.16, −2.88), (1.728, −2.304).
    const answer = [
      ['3', '-4'],
      ['2.7', '-3.6'],
      ['2.16', '-2.88'],
      ['1.728', '-2.304'],
    ];
    expect(gradeTable(article, answer, '')).toMatchObject({ verdict: 'partly', score: 0.5, mistake: 'eta-forgotten' });
    expect(places(answer)).toEqual([
      ['eta-forgotten', 0],
      ['point-not-gradient', 1],
    ]);
  });

  test('of two slips that fit one row, the one already made is meant', () => {
    // From (0.6, …) the two meet where p + 2ηp = p − 2η·start, p = −start: after eta-forgotten.
    const answer = [
      ['3', '-4'],
      ['3.6', '-4.8'],
      ['4.2', '-5.6'],
      ['4.8', '-6.4'],
    ];
    expect(places(answer)).toEqual([
      ['eta-forgotten', 0],
      ['ascent', 1],
      ['gradient-not-updated', 2],
      ['same-slip', 3],
    ]);
  });

  test('the start written as the first row', () => {
    const answer = [['-3', '4'], ...right.slice(0, 3)];
    expect(gradeTable(article, answer, '')).toMatchObject({ score: 0.75, mistake: 'start-repeated', feedback: [{ at: 0 }] });
  });

  test('a near row earns a half, and the next is judged from it', () => {
    const answer = [
      ['-2.41', '3.2'],
      ['-1.928', '2.56'],
      ['-1.5424', '2.048'],
      ['-1.23392', '1.6384'],
    ];
    expect(gradeTable(article, answer, '')).toMatchObject({
      verdict: 'partly',
      score: 0.875,
      feedback: [{ code: 'not-precise-enough', at: 0 }],
    });
  });

  test('a wrong row is told, with what can be said of it', () => {
    const answer = [
      ['-24', '32'],
      ['1', '1'],
      ['7', '7'],
      ['9', '8'],
    ];
    expect(gradeTable(article, answer, '')).toMatchObject({ verdict: 'incorrect', score: 0 });
    expect(places(answer)).toEqual([
      ['times-ten', 0],
      ['wrong', 1],
      ['wrong', 2],
      ['wrong', 3],
    ]);
  });

  test('zeros throughout earn nothing', () => {
    const answer = Array.from({ length: 4 }, () => ['0', '0']);
    expect(gradeTable(article, answer, '')).toMatchObject({ verdict: 'incorrect', score: 0, feedback: [{ at: 0 }] });
  });

  test('numbers too large to step from are wrong, never right', () => {
    const answer = Array.from({ length: 4 }, () => ['1.7e308', '-1.7e308']);
    expect(gradeTable({ ...article, slips: [], step: (own) => own.map((x) => x * 10) }, answer, '')).toMatchObject({ score: 0 });
  });
});

test.each([
  [[...right.slice(0, 3)], 'wrong-shape', undefined],
  [right.map(([a]) => [a]), 'wrong-shape', undefined],
  ['-2.4', 'wrong-shape', undefined],
  [[...right.slice(0, 3), ['-1,2288', '1.6384']], 'decimal-comma', [3, 0]],
  [[['', ''], ...right.slice(1)], 'empty', [0, 0]],
])('%j is invalid', (answer, code, at) => {
  const { verdict, feedback } = gradeTable(article, answer, '');
  expect(verdict).toBe('invalid');
  expect(feedback[0]?.code).toBe(code);
  expect(feedback[0]?.at).toEqual(at);
});

test('who steps rightly from any first row loses at most that row', () => {
  const coordinate = fc.integer({ min: 1, max: 90 }).map((n) => n / 10);
  fc.assert(
    fc.property(coordinate, coordinate, (a, b) => {
      const rows = [0, 1, 2, 3].map((n) => [String(a * 0.8 ** n), String(-b * 0.8 ** n)]);
      const { score, verdict } = gradeTable(article, rows, '');
      expect(score).toBeGreaterThanOrEqual(0.75);
      expect(verdict).toBe(score === 1 ? 'correct' : 'partly');
    }),
  );
});
