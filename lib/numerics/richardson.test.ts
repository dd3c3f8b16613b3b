import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralDifference } from './difference';
import { horner } from './polynomial';
import { richardsonDerivative } from './richardson';

describe('what is refused', () => {
  test.each([
    ['x = NaN', () => richardsonDerivative(Math.sin, Number.NaN), 'not-finite'],
    ['h = 0', () => richardsonDerivative(Math.sin, 1, 0), 'not-positive'],
    ['one level', () => richardsonDerivative(Math.sin, 1, 0.1, 1), 'out-of-range'],
    ['2.5 levels', () => richardsonDerivative(Math.sin, 1, 0.1, 2.5), 'not-a-whole-number'],
    ['a function that is nowhere finite', () => richardsonDerivative(() => Number.NaN, 1), 'no-convergence'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

// Closed forms; exp(x/2) from mpmath 1.3.0 at 50 digits.
test.each([
  ['sin at 1', Math.sin, 1, Math.cos(1)],
  ['exp(x/2) at 2', (x: number) => Math.exp(x / 2), 2, 1.3591409142295225],
  ['x³ at 2', (x: number) => x ** 3, 2, 12],
  ['log at 1', Math.log, 1, 1],
  ['a constant', () => 5, 0, 0],
  ['1/x at −4', (x: number) => 1 / x, -4, -0.0625],
])('%s: twelve digits, and the estimate covers the error', (_, f, x, derivative) => {
  const found = richardsonDerivative(f, x);
  const error = Math.abs(found.derivative - derivative);
  expect(error).toBeLessThan(1e-12 * Math.max(1, Math.abs(derivative)));
  expect(error).toBeLessThanOrEqual(found.error);
  expect(found.error).toBeLessThan(1e-10);
});

test('it beats the central difference with the source’s step', () => {
  const error = (derivative: number) => Math.abs(derivative - Math.cos(1));
  expect(error(richardsonDerivative(Math.sin, 1).derivative)).toBeLessThan(error(centralDifference(Math.sin, 1, 1e-4)) / 100);
});

test('a pole that only the first steps reach over is stepped around', () => {
  const found = richardsonDerivative((x) => (x > 0 ? Math.log(x) : Number.NaN), 0.25);
  expect(Math.abs(found.derivative - 4)).toBeLessThanOrEqual(found.error);
});

test('the estimate covers the error on every polynomial of degree 6', () => {
  const coefficient = fc.integer({ min: -9, max: 9 });
  const sizes = { minLength: 7, maxLength: 7 };
  fc.assert(
    fc.property(fc.array(coefficient, sizes), fc.integer({ min: -3, max: 3 }), (coefficients, x) => {
      const derivative = coefficients.reduce((sum, a, k) => sum + (k === 0 ? 0 : k * a * x ** (k - 1)), 0);
      const found = richardsonDerivative((at) => horner(coefficients, at), x);
      expect(Math.abs(found.derivative - derivative)).toBeLessThanOrEqual(
        found.error + 1e-12 * Math.max(1, Math.abs(derivative)),
      );
    }),
  );
});
