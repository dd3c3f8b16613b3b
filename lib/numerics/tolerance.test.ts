import { describe, expect, test } from 'vitest';
import { gradientDescent } from './descent';
import { centralDifference, forwardDifference } from './difference';
import { crossEntropy, sourceDelta } from './loss';
import { networkLoss } from './network';
import { differenceError } from './step-size';
import {
  cellTolerance,
  codeDerivativeTolerance,
  codeDescentTolerance,
  codeLossTolerance,
  codeStep,
  differenceTolerance,
  isWithin,
  zeroAnswer,
  zeroReference,
} from './tolerance';

describe('what is within', () => {
  const loose = { relative: 1e-3, absolute: 1e-6 };
  test.each([
    ['NaN', Number.NaN, 1, false],
    ['a reference that is NaN', 1, Number.NaN, false],
    ['Infinity of Infinity', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, false],
    ['the value itself', 0, 0, true],
    ['a little above 0', 9e-7, 0, true],
    ['too much above 0', 1.1e-6, 0, false],
    ['just inside, relative', 1000.999, 1000, true],
    ['just outside, relative', 1001.001, 1000, false],
    ['the other sign', -1, 1, false],
  ])('%s', (_, a, r, within) => {
    expect(isWithin(a, r, loose)).toBe(within);
  });
});

describe('cells', () => {
  test.each([Math.LN10, 9.99999, 1.00001, 0.0975, 0.510826])('four digits of %d pass', (reference) => {
    expect(isWithin(Number(reference.toPrecision(4)), reference, { relative: cellTolerance, absolute: 0 })).toBe(true);
  });

  test('three digits need not, and a derivative is no difference', () => {
    expect(isWithin(2.3, Math.LN10, { relative: cellTolerance, absolute: 0 })).toBe(false);
    expect(isWithin(12, 12.01, { relative: differenceTolerance, absolute: 0 })).toBe(false);
    expect(isWithin(12, 12.01, { relative: cellTolerance, absolute: 0 })).toBe(true);
    expect(zeroReference).toBeLessThan(zeroAnswer);
  });
});

/** What the hidden cases of `code-numerical-diff` probe; every size is a bound on |x| ≤ 4. */
const hidden = [
  { name: 'x³', f: (x: number) => x ** 3, derivative: (x: number) => 3 * x * x, third: 6, second: 24, value: 64 },
  { name: 'sin', f: Math.sin, derivative: Math.cos, third: 1, second: 1, value: 1 },
  {
    name: 'exp(x/2)',
    f: (x: number) => Math.exp(x / 2),
    derivative: (x: number) => Math.exp(x / 2) / 2,
    third: Math.exp(2) / 8,
    second: Math.exp(2) / 4,
    value: Math.exp(2),
  },
  { name: 'a line', f: (x: number) => 3 * x - 2, derivative: () => 3, third: 0, second: 0, value: 14 },
  { name: 'a constant', f: () => 5, derivative: () => 0, third: 0, second: 0, value: 5 },
];
const points = Array.from({ length: 81 }, (_, k) => (k - 40) / 10);

describe.each(hidden)('the fixed limit of a derivative at h = 1e−4: $name', ({ f, derivative, third, value }) => {
  test('truncation + rounding of the central difference stay a factor of 10 below it', () => {
    for (const x of points) {
      const argument = Math.abs(x * derivative(x));
      const { total } = differenceError('central', codeStep, { value, higherDerivative: third, argument });
      expect(10 * total).toBeLessThanOrEqual(codeDerivativeTolerance.absolute * Math.max(1, Math.abs(derivative(x))));
      const found = centralDifference(f, x, codeStep);
      expect(Math.abs(found - derivative(x))).toBeLessThanOrEqual(total);
      expect(isWithin(found, derivative(x), codeDerivativeTolerance)).toBe(true);
    }
  });
});

test('a forward difference misses the limit wherever the curve bends by more than 2 % of the slope', () => {
  for (const { f, derivative } of hidden) {
    for (const x of points) {
      // f″ by differences of the exact f′: near enough to say where the curve bends.
      const bend = Math.abs(centralDifference(derivative, x, 1e-3));
      const limit = codeDerivativeTolerance.absolute * Math.max(1, Math.abs(derivative(x)));
      if ((codeStep / 2) * bend < 1.1 * limit) continue;
      expect(isWithin(forwardDifference(f, x, codeStep), derivative(x), codeDerivativeTolerance)).toBe(false);
    }
  }
});

test('the fixed limit of a descent covers the numerical gradient at every step', () => {
  const bowls = [
    (x: readonly number[]) => x.reduce((sum, value) => sum + value * value, 0),
    ([a = 0, b = 0]: readonly number[]) => 3 * (a - 1) ** 2 + 0.5 * (b + 2) ** 2,
  ];
  const slopes = [
    (x: readonly number[]) => x.map((value) => 2 * value),
    ([a = 0, b = 0]: readonly number[]) => [6 * (a - 1), b + 2],
  ];
  for (const [which, f] of bowls.entries()) {
    for (const steps of [0, 1, 5, 100]) {
      const run = { start: [-3, 4], eta: 0.1, steps };
      const exact = gradientDescent({ ...run, gradient: slopes[which] ?? (() => []) }).end;
      const numerical = gradientDescent({ ...run, f, h: codeStep }).end;
      for (const [i, value] of numerical.entries())
        expect(isWithin(value, exact[i] ?? Number.NaN, codeDescentTolerance)).toBe(true);
    }
  }
});

test('the fixed limit of a loss passes δ and no δ alike, as long as y_c is above 1e−3', () => {
  for (const y of [0.5, 0.1, 0.01, 2e-3]) {
    expect(isWithin(crossEntropy([y, 1 - y], [1, 0], sourceDelta), crossEntropy([y, 1 - y], [1, 0]), codeLossTolerance)).toBe(
      true,
    );
  }
  const W = [
    [0.47355232, 0.9977393, 0.84668094],
    [0.85557411, 0.03563661, 0.69422093],
  ];
  expect(
    isWithin(networkLoss(W, [0.6, 0.9], [0, 0, 1], sourceDelta), networkLoss(W, [0.6, 0.9], [0, 0, 1]), codeLossTolerance),
  ).toBe(true);
});
