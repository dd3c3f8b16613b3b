import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differentiatePolynomial, evaluatePolynomial, horner } from './polynomial';
import { evaluateQuadratic, isPositiveDefinite, quadraticGradient } from './quadratic';

describe('what is refused', () => {
  test.each([
    ['no coefficient', [], 1, 'empty'],
    ['a coefficient that is not finite', [1, Number.NaN], 1, 'not-finite'],
    ['x = Infinity', [1], Number.POSITIVE_INFINITY, 'not-finite'],
  ])('%s', (_, coefficients, x, code) => {
    expect(() => evaluatePolynomial(coefficients, x)).toThrow(expect.objectContaining({ code }));
  });
});

test.each([
  ['a constant', [5], 3, 5, [0]],
  ['x² at 3', [0, 0, 1], 3, 9, [0, 2]],
  ['x³ at 2', [0, 0, 0, 1], 2, 8, [0, 0, 3]],
  ['1 − 2x + 3x² − 4x³ at −2', [1, -2, 3, -4], -2, 49, [-2, 6, -12]],
])('%s', (_, coefficients, x, value, derivative) => {
  expect(evaluatePolynomial(coefficients, x)).toBe(value);
  expect(differentiatePolynomial(coefficients)).toEqual(derivative);
});

const whole = fc.integer({ min: -9, max: 9 });

test('Horner’s rule is the sum of the powers', () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 6 }), whole, (coefficients, x) => {
      const sum = coefficients.reduce((total, coefficient, power) => total + coefficient * x ** power, 0);
      expect(horner(coefficients, x) + 0).toBe(sum + 0);
    }),
  );
});

test('the derivative of a product follows the product rule', () => {
  const polynomial = fc.array(whole, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(polynomial, polynomial, whole, (p, q, x) => {
      const product = new Array<number>(p.length + q.length - 1).fill(0);
      for (const [i, a] of p.entries()) for (const [j, b] of q.entries()) product[i + j] = (product[i + j] ?? 0) + a * b;
      const rule = horner(differentiatePolynomial(p), x) * horner(q, x) + horner(p, x) * horner(differentiatePolynomial(q), x);
      expect(horner(differentiatePolynomial(product), x) + 0).toBe(rule + 0);
    }),
  );
});

// course.md, lessons 3 and 4.
test.each([
  [[1, 0, 1], [3, 4], 25, [6, 8]],
  [[1, 0, 1], [0, 2], 4, [0, 4]],
  [[1, 0, 1], [3, 0], 9, [6, 0]],
  [[2, -3, 5], [-1, 2], 28, [-10, 23]],
] as const)('%j at %j', (quadratic, point, value, gradient) => {
  expect(evaluateQuadratic(quadratic, point)).toBe(value);
  expect(quadraticGradient(quadratic, point)).toEqual(gradient);
});

test('2f = x·∇f, for a quadratic is homogeneous of degree 2', () => {
  fc.assert(
    fc.property(fc.tuple(whole, whole, whole), fc.tuple(whole, whole), (quadratic, point) => {
      const [g0, g1] = quadraticGradient(quadratic, point);
      expect(point[0] * g0 + point[1] * g1 + 0).toBe(2 * evaluateQuadratic(quadratic, point) + 0);
    }),
  );
});

test('a positive definite quadratic is above 0 off the origin, another is not everywhere', () => {
  fc.assert(
    fc.property(fc.tuple(whole, whole, whole), fc.tuple(whole, whole), (quadratic, point) => {
      const offOrigin = point[0] !== 0 || point[1] !== 0;
      if (isPositiveDefinite(quadratic) && offOrigin) expect(evaluateQuadratic(quadratic, point)).toBeGreaterThan(0);
    }),
  );
  expect([isPositiveDefinite([1, 2, 1]), isPositiveDefinite([-1, 0, -1]), isPositiveDefinite([1, 1, 1])]).toEqual([
    false,
    false,
    true,
  ]);
});
