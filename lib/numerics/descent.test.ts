import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bowlAfter, gradientDescent, mostSteps, pointAfter, stepOnBowl } from './descent';

const bowl = (x: readonly number[]) => x.map((value) => 2 * value);
const start = [-3, 4];

describe('what is refused', () => {
  test.each([
    ['no start', { start: [], eta: 0.1, steps: 1 }, 'empty'],
    ['a start that is not finite', { start: [Number.NaN], eta: 0.1, steps: 1 }, 'not-finite'],
    ['eta = Infinity', { start, eta: Number.POSITIVE_INFINITY, steps: 1 }, 'not-finite'],
    ['half a step', { start, eta: 0.1, steps: 0.5 }, 'not-a-whole-number'],
    ['negative steps', { start, eta: 0.1, steps: -1 }, 'out-of-range'],
    ['too many steps', { start, eta: 0.1, steps: mostSteps + 1 }, 'out-of-range'],
    ['a gradient of another length', { start, eta: 0.1, steps: 1, gradient: () => [1] }, 'length-mismatch'],
  ])('%s', (_, options, code) => {
    expect(() => gradientDescent({ gradient: bowl, ...options })).toThrow(expect.objectContaining({ code }));
  });

  test('neither f nor its gradient', () => {
    expect(() => gradientDescent({ start, eta: 0.1, steps: 1 })).toThrow(expect.objectContaining({ code: 'empty' }));
  });
});

// course.md, lesson 5: from (−3, 4), 100 steps; digits beyond the article's from mpmath 1.3.0 at 50 digits.
test.each([
  [0.1, -6.111107929003458e-10, 8.148143905337945e-10],
  [0.9, -6.111107929003458e-10, 8.148143905337945e-10],
  [0.01, -0.39785866768425954, 0.5304782235790128],
  [1, -3, 4],
  [10, -2.2515487259475596e128, 3.0020649679300793e128],
  [1e-10, -2.999999940000001, 3.999999920000001],
])('100 steps from (−3, 4) with eta = %d end where the article says', (eta, x0, x1) => {
  const run = gradientDescent({ start, eta, steps: 100, gradient: bowl });
  expect(run.outcome).toBe('steps');
  expect(Math.abs((run.end[0] ?? Number.NaN) / x0 - 1)).toBeLessThan(1e-13);
  expect(Math.abs((run.end[1] ?? Number.NaN) / x1 - 1)).toBeLessThan(1e-13);
  const [closed] = bowlAfter([-3, 4], eta, 100);
  expect(Math.abs(closed / x0 - 1)).toBeLessThan(1e-13);
});

test('eta = 1 swings between two points', () => {
  const run = gradientDescent({ start, eta: 1, steps: 3, gradient: bowl });
  expect([0, 1, 2, 3].map((step) => pointAfter(run, step))).toEqual([start, [3, -4], start, [3, -4]]);
  expect(() => pointAfter(run, 4)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
});

test('no step taken ends at the start', () => {
  expect(gradientDescent({ start, eta: 0.1, steps: 0, gradient: bowl })).toMatchObject({
    outcome: 'steps',
    taken: 0,
    end: start,
  });
});

test('divergence is told before anything exceeds the limit or stops being finite', () => {
  const bounded = gradientDescent({ start, eta: 10, steps: 100, gradient: bowl, limit: 1e12 });
  expect(bounded.outcome).toBe('diverged');
  expect(Math.max(...bounded.trajectory.map(Math.abs))).toBeLessThanOrEqual(1e12);
  const unbounded = gradientDescent({ start, eta: 10, steps: 1000, gradient: bowl });
  expect(unbounded.outcome).toBe('diverged');
  expect(unbounded.taken).toBeLessThan(1000);
  expect(unbounded.trajectory.every(Number.isFinite)).toBe(true);
  const broken = gradientDescent({ start, eta: 0.1, steps: 5, gradient: (x) => x.map(() => Number.NaN) });
  expect(broken).toMatchObject({ outcome: 'diverged', taken: 0, end: start });
});

test('it stops where the slope is small enough', () => {
  const run = gradientDescent({ start, eta: 0.1, steps: 100, gradient: bowl, stopAt: 2e-3 });
  // course.md, `steps-needed`: ‖x‖ ≤ 1e-3 after 39 steps.
  expect(run).toMatchObject({ outcome: 'converged', taken: 39 });
});

test('f alone is differentiated numerically, and the start stays as it was', () => {
  const given = [...start];
  const run = gradientDescent({ start: given, eta: 0.1, steps: 100, f: ([x0 = 0, x1 = 0]) => x0 * x0 + x1 * x1 });
  expect(given).toEqual(start);
  expect(run.end[0]).toBeCloseTo(-6.11110793e-10, 12);
});

test('a step on the bowl is a step of descent', () => {
  expect(stepOnBowl([-3, 4], 0.25)).toEqual([-1.5, 2]);
  fc.assert(
    fc.property(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (x0, x1, eta) => {
        const { end } = gradientDescent({ start: [x0, x1], eta, steps: 1, gradient: bowl });
        expect(stepOnBowl([x0, x1], eta)).toEqual(end);
      },
    ),
  );
});
