import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backwardDifference, centralDifference, forwardDifference } from './difference';
import { centralDifferenceFloat32, float32, forwardDifferenceFloat32 } from './float32';
import { float32Epsilon } from './precision';
import { differenceError, optimalStep, ruleOfThumbStep } from './step-size';

const ofSine = { value: Math.sin(1), higherDerivative: 1, argument: Math.cos(1) };

describe('what is refused', () => {
  test.each([
    ['h = 0', () => differenceError('central', 0, ofSine), 'not-positive'],
    ['h = Infinity', () => differenceError('central', Number.POSITIVE_INFINITY, ofSine), 'not-finite'],
    ['a line: the larger the step, the better', () => optimalStep('forward', { value: 1, higherDerivative: 0 }), 'not-positive'],
    ['f = 0 without noise', () => optimalStep('central', { value: 0, higherDerivative: 1 }), 'not-positive'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

// course.md, `error-versus-h`.
test.each([
  ['forward', 'float64', 1.5e-8],
  ['central', 'float64', 6.1e-6],
  ['backward', 'float32', 3.5e-4],
  ['central', 'float32', 4.9e-3],
] as const)('%s in %s: the optimum is near %d', (scheme, precision, step) => {
  expect(ruleOfThumbStep(scheme, precision)).toBeCloseTo(step, 1 - Math.floor(Math.log10(step)));
});

test('course.md, `difference-error`: h²/6·|f‴| + ε/h·|f| of the central difference', () => {
  const { truncation, rounding, total } = differenceError('central', 1e-4, { value: 8, higherDerivative: 6 });
  expect(truncation).toBeCloseTo(1e-8, 20);
  expect(rounding).toBeCloseTo((Number.EPSILON / 1e-4) * 8, 24);
  expect(total).toBe(truncation + rounding);
});

test.each(['forward', 'backward', 'central'] as const)('%s: no other step has a smaller bound than the optimal one', (scheme) => {
  const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  fc.assert(
    fc.property(size, size, fc.double({ min: -3, max: 3, noNaN: true }), (value, higherDerivative, exponent) => {
      const best = optimalStep(scheme, { value, higherDerivative });
      const { total } = differenceError(scheme, best, { value, higherDerivative });
      expect(differenceError(scheme, best * 10 ** exponent, { value, higherDerivative }).total).toBeGreaterThanOrEqual(
        total * (1 - 1e-12),
      );
    }),
  );
});

const steps = Array.from({ length: 57 }, (_, k) => 10 ** (-k / 4));

// The two sides of the V: no step of the figure errs by more than the bound.
test.each([
  ['forward', forwardDifference],
  ['backward', backwardDifference],
  ['central', centralDifference],
] as const)('%s: sin at 1 stays within the bound at every step of the figure', (scheme, difference) => {
  for (const h of steps) {
    const error = Math.abs(difference(Math.sin, 1, h) - Math.cos(1));
    expect(error).toBeLessThanOrEqual(differenceError(scheme, h, { value: 1, higherDerivative: 1, argument: 1 }).total);
  }
});

test.each([
  ['forward', forwardDifferenceFloat32],
  ['central', centralDifferenceFloat32],
] as const)('%s in float32 as well', (scheme, difference) => {
  for (const h of steps.filter((step) => step > 1e-12)) {
    const error = Math.abs(difference(float32.sin, 1, h) - Math.cos(1));
    // The quotient itself is rounded to float32 once more, and so is h.
    const last = 2 * float32Epsilon;
    const sizes = { value: 1, higherDerivative: 1, argument: 1, epsilon: float32Epsilon };
    expect(error).toBeLessThanOrEqual(differenceError(scheme, h, sizes).total + last);
  }
});
