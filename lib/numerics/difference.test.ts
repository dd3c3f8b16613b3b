import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backwardDifference, centralDifference, type DifferenceScheme, forwardDifference } from './difference';
import { horner } from './polynomial';

const schemes: readonly (readonly [string, DifferenceScheme, number])[] = [
  ['forward', forwardDifference, 1],
  ['backward', backwardDifference, 1],
  ['central', centralDifference, 2],
];

describe.each(schemes)('%s', (_, difference, order) => {
  test.each([
    ['h = 0', 1, 0, 'not-positive'],
    ['h < 0', 1, -0.1, 'not-positive'],
    ['h = NaN', 1, Number.NaN, 'not-finite'],
    ['x = Infinity', Number.POSITIVE_INFINITY, 0.1, 'not-finite'],
  ])('refuses %s', (_name, x, h, code) => {
    expect(() => difference(Math.sin, x, h)).toThrow(expect.objectContaining({ code }));
  });

  test('a step that x swallows gives 0, a function that is not finite a quotient that is not', () => {
    expect(difference(Math.exp, 1, 1e-300)).toBe(0);
    expect(difference((x) => 1 / x, 0.5, 0.5)).not.toSatisfy(
      order === 1 && difference === forwardDifference ? Number.isNaN : Number.isFinite,
    );
  });

  test.each([
    ['sin at 1', Math.sin, 1, Math.cos(1)],
    ['exp(x/2) at 2', (x: number) => Math.exp(x / 2), 2, 1.3591409142295225],
    ['log at 0.3', Math.log, 0.3, 1 / 0.3],
    ['1/x at −4', (x: number) => 1 / x, -4, -0.0625],
    ['x³ at 2', (x: number) => x ** 3, 2, 12],
  ])('halving h divides the error by 2 to the scheme’s order: %s', (_name, f, x, derivative) => {
    const error = (h: number) => Math.abs(difference(f, x, h) - derivative);
    const observed = Math.log2(error(2 ** -8) / error(2 ** -9));
    expect(Math.abs(observed - order)).toBeLessThan(0.02);
  });

  test('it is linear in f', () => {
    const coefficient = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(coefficient, coefficient, fc.double({ min: -3, max: 3, noNaN: true }), (a, b, x) => {
        const combined = difference((at) => a * Math.sin(at) + b * Math.exp(at), x, 0.01);
        const separate = a * difference(Math.sin, x, 0.01) + b * difference(Math.exp, x, 0.01);
        expect(Math.abs(combined - separate)).toBeLessThan(1e-9);
      }),
    );
  });
});

// course.md, lesson 2 and the errata page.
test.each([
  ['forward, x² at 3, h = 0.1', forwardDifference, [0, 0, 1], 3, 0.1, 6.1],
  ['backward, x² at 3, h = 0.1', backwardDifference, [0, 0, 1], 3, 0.1, 5.9],
  ['central, x³ at 2, h = 0.1', centralDifference, [0, 0, 0, 1], 2, 0.1, 12.01],
  ['central, x² at 3, h = 1e−4', centralDifference, [0, 0, 1], 3, 1e-4, 6],
])('%s', (_, difference, coefficients, x, h, golden) => {
  expect(Math.abs(difference((at) => horner(coefficients, at), x, h) - golden)).toBeLessThan(1e-10);
});

test('course.md, `choose-h`: at h = 1e−4 the central difference of x³ at 2 errs by 1.00e−8', () => {
  const error = Math.abs(centralDifference((x) => horner([0, 0, 0, 1], x), 2, 1e-4) - 12);
  // The exact error is h² = 1e−8; its fourth digit depends on how x³ is rounded (1.0013 by Horner, 1.0008 by pow).
  expect(Math.abs(error - 1e-8)).toBeLessThan(5e-11);
});

test('central is the mean of forward and backward, and exact on quadratics', () => {
  const whole = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(whole, whole, whole, whole, fc.constantFrom(0.5, 0.25, 0.125), (a, b, c, x, h) => {
      const f = (at: number) => horner([c, b, a], at);
      expect(centralDifference(f, x, h)).toBe(2 * a * x + b);
      expect(centralDifference(f, x, h)).toBe((forwardDifference(f, x, h) + backwardDifference(f, x, h)) / 2);
    }),
  );
});

test('of an even function at 0 central is 0, of an odd one forward and backward agree', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 2, noNaN: true }), (h) => {
      expect(centralDifference(Math.cos, 0, h)).toBe(0);
      expect(forwardDifference(Math.sin, 0, h)).toBe(backwardDifference(Math.sin, 0, h));
    }),
  );
});
