import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  crossEntropy,
  meanCrossEntropy,
  meanSumOfSquaredErrors,
  sourceDelta,
  squaredErrorTerms,
  sumOfSquaredErrors,
} from './loss';

const y = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0];
const yPrime = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0];
const t = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0];

describe('what has no loss', () => {
  test.each([
    ['no component', [], [], 'empty'],
    ['different lengths', [1], [1, 0], 'length-mismatch'],
    ['NaN in the output', [Number.NaN, 1], [1, 0], 'not-finite'],
    ['Infinity in the target', [0.5, 0.5], [Number.POSITIVE_INFINITY, 0], 'not-finite'],
  ])('%s', (_, output, target, code) => {
    expect(() => sumOfSquaredErrors(output, target)).toThrow(expect.objectContaining({ code }));
    expect(() => squaredErrorTerms(output, target)).toThrow(expect.objectContaining({ code }));
    expect(() => crossEntropy(output, target)).toThrow(expect.objectContaining({ code }));
  });

  test('the logarithm of 0 or of a negative number', () => {
    expect(() => crossEntropy([0, 1], [1, 0])).toThrow(expect.objectContaining({ code: 'log-domain' }));
    expect(() => crossEntropy([-0.1, 1.1], [1, 0], sourceDelta)).toThrow(expect.objectContaining({ code: 'log-domain' }));
  });

  test('a batch without examples, or with another number of targets', () => {
    expect(() => meanCrossEntropy([], [])).toThrow(expect.objectContaining({ code: 'empty' }));
    expect(() => meanSumOfSquaredErrors([y], [])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  });
});

// course.md, lesson 1; the digits beyond the article's from mpmath 1.3.0 at 50 digits.
test.each([
  ['squared error of y', sumOfSquaredErrors(y, t), 0.0975],
  ["squared error of y'", sumOfSquaredErrors(yPrime, t), 0.5975],
  ['cross entropy of y', crossEntropy(y, t), 0.5108256237659907],
  ['cross entropy of y with delta', crossEntropy(y, t, sourceDelta), 0.5108254570993379],
  ["cross entropy of y'", crossEntropy(yPrime, t), Math.LN10],
  ['cross entropy at y_c = 0 with delta', crossEntropy([0, 1], [1, 0], sourceDelta), 16.11809565095832],
  ['mean squared error of both', meanSumOfSquaredErrors([y, yPrime], [t, t]), 0.3475],
  ['mean cross entropy of both', meanCrossEntropy([y, yPrime], [t, t]), (0.5108256237659907 + Math.LN10) / 2],
])('%s', (_, value, golden) => {
  expect(Math.abs(value - golden)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.max(1, golden));
});

test('the terms of a sum of two', () => {
  expect(squaredErrorTerms([0.5, 0.25], [1, 0])).toEqual([0.25, 0.0625]);
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const pairs = fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 12 });

test('squared error is never negative, 0 only for y = t, and does not care which is which', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const [a, b] = [rows.map(([first]) => first), rows.map(([, second]) => second)];
      expect(sumOfSquaredErrors(a, a)).toBe(0);
      expect(sumOfSquaredErrors(a, b)).toBeGreaterThanOrEqual(0);
      expect(sumOfSquaredErrors(a, b)).toBe(sumOfSquaredErrors(b, a));
      expect(sumOfSquaredErrors(a, b)).toBeCloseTo(squaredErrorTerms(a, b).reduce((sum, term) => sum + term, 0) / 2, 12);
    }),
  );
});

test('with a one-hot target only the true class counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.nat(),
      (output, n) => {
        const c = n % output.length;
        const oneHot = output.map((_, k) => (k === c ? 1 : 0));
        expect(crossEntropy(output, oneHot)).toBe(-Math.log(output[c] ?? Number.NaN) + 0);
      },
    ),
  );
});
