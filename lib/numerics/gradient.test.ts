import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { numericalGradient, numericalGradientMatrix, partialDerivative } from './gradient';
import { jacobian } from './jacobian';
import { evaluateQuadratic, quadraticGradient } from './quadratic';

const sumOfSquares = (x: readonly number[]) => x.reduce((sum, value) => sum + value * value, 0);

describe('what is refused', () => {
  test.each([
    ['no variable', [], 1e-4, 'empty'],
    ['NaN', [Number.NaN], 1e-4, 'not-finite'],
    ['h = 0', [1], 0, 'not-positive'],
    ['an entry beyond the end', [1], { entries: [1] }, 'out-of-range'],
    ['half an entry', [1], { entries: [0.5] }, 'not-a-whole-number'],
  ])('%s', (_, x, options, code) => {
    expect(() => numericalGradient(sumOfSquares, x, options)).toThrow(expect.objectContaining({ code }));
  });

  test('rows of different lengths, no variable of a map, a map whose length changes', () => {
    expect(() => numericalGradientMatrix(() => 0, [[1, 2], [3]])).toThrow(expect.objectContaining({ code: 'not-rectangular' }));
    expect(() => jacobian(() => [], [])).toThrow(expect.objectContaining({ code: 'empty' }));
    const growing = ([x = 0]: readonly number[]) => (x > 1 ? [x, x] : [x]);
    expect(() => jacobian(growing, [1])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
});

// course.md, lesson 4.
test.each([
  [
    [3, 4],
    [6, 8],
  ],
  [
    [0, 2],
    [0, 4],
  ],
  [
    [3, 0],
    [6, 0],
  ],
])('of x_0² + x_1² at %j', (point, gradient) => {
  for (const [i, value] of numericalGradient(sumOfSquares, point).entries())
    expect(Math.abs(value - (gradient[i] ?? Number.NaN))).toBeLessThan(1e-9);
});

test('x is never touched, and what f sees is put back exactly', () => {
  const x = Object.freeze([0.1, 1e-5, -1e8]);
  const seen: number[][] = [];
  numericalGradient(
    (point) => {
      seen.push([...point]);
      return 0;
    },
    x,
    1e-3,
  );
  expect(seen).toHaveLength(6);
  for (const [call, point] of seen.entries()) {
    const moved = Math.floor(call / 2);
    for (const [i, value] of point.entries()) if (i !== moved) expect(value).toBe(x[i]);
  }
});

test('sampled entries are those of the whole, with two values of f each', () => {
  const x = Float64Array.from({ length: 50 }, (_, i) => Math.sin(i));
  const f = vi.fn((point: Float64Array) => point.reduce((sum, value, i) => sum + i * value ** 3, 0));
  const whole = numericalGradient(f, x);
  f.mockClear();
  const entries = [49, 0, 7];
  expect(numericalGradient(f, x, { entries })).toEqual(entries.map((i) => whole[i]));
  expect(f).toHaveBeenCalledTimes(6);
});

test('of a matrix it has the matrix’s shape', () => {
  const W = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const before = structuredClone(W);
  const gradient = numericalGradientMatrix((weights) => weights.flat().reduce((sum, w, at) => sum + at * w * w, 0), W);
  expect(W).toEqual(before);
  const expected = [
    [0, 4, 12],
    [24, 40, 60],
  ];
  for (const [i, row] of gradient.entries())
    for (const [j, value] of row.entries()) expect(value).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, 7);
});

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const coefficient = fc.integer({ min: -6, max: 6 });

test('of a quadratic it is the analytic gradient, component by component', () => {
  fc.assert(
    fc.property(fc.tuple(coefficient, coefficient, coefficient), fc.tuple(coordinate, coordinate), (quadratic, point) => {
      const f = ([x0 = 0, x1 = 0]: readonly number[]) => evaluateQuadratic(quadratic, [x0, x1]);
      const analytic = quadraticGradient(quadratic, point);
      const numerical = numericalGradient(f, point);
      for (const i of [0, 1] as const) {
        expect(Math.abs((numerical[i] ?? Number.NaN) - analytic[i])).toBeLessThan(1e-7);
        expect(partialDerivative(f, point, i)).toBe(numerical[i]);
      }
    }),
  );
});

test('exchanging the variables exchanges the components', () => {
  fc.assert(
    fc.property(coordinate, coordinate, (x0, x1) => {
      const f = ([a = 0, b = 0]: readonly number[]) => Math.sin(a) + a * b * b;
      const [g0, g1] = numericalGradient(f, [x0, x1]);
      const swapped = numericalGradient(([b = 0, a = 0]) => f([a, b]), [x1, x0]);
      expect(swapped).toEqual([g1, g0]);
    }),
  );
});

test('the Jacobian of a linear map is its matrix, of one function its gradient', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coefficient, coefficient, coefficient), { minLength: 1, maxLength: 4 }),
      fc.tuple(coordinate, coordinate, coordinate),
      (A, x) => {
        const F = (point: readonly number[]) => A.map((row) => row.reduce((sum, a, i) => sum + a * (point[i] ?? 0), 0));
        const found = jacobian(F, x);
        expect(found).toHaveLength(A.length);
        for (const [k, row] of A.entries())
          for (const [i, a] of row.entries()) expect(Math.abs((found[k]?.[i] ?? Number.NaN) - a)).toBeLessThan(1e-8);
        expect(found[0]).toEqual(numericalGradient((point) => F(point)[0] ?? Number.NaN, x));
      },
    ),
  );
});
