import { expect, test } from 'vitest';
import { acrossOf, isRate, rateAt, stopOf, stopRange, stopUnder } from './rate-scale';

const wide = { from: -10, to: 1 };

test('every stop is a number that one would choose, and is found again', () => {
  const { to } = stopRange(wide);
  const rates = Array.from({ length: to + 1 }, (_, stop) => rateAt(wide, stop));
  expect(rates[0]).toBe(1e-10);
  expect(rates[to]).toBe(10);
  expect(rates).toEqual(expect.arrayContaining([0.01, 0.1, 0.15, 0.3, 0.35, 0.45, 1, 1.5]));
  for (const [stop, rate] of rates.entries()) expect(stopOf(wide, rate)).toBe(stop);
});

test.each([
  [0.123, 0.1],
  [1e-12, 1e-10],
  [99, 10],
])('a rate of %d is nearest to the stop %d', (rate, stop) => {
  expect(rateAt(wide, stopOf(wide, rate))).toBe(stop);
});

test('the slider is divided in powers of ten', () => {
  expect(acrossOf(wide, 1e-10)).toBe(0);
  expect(acrossOf(wide, 1)).toBeCloseTo(10 / 11, 12);
  expect(rateAt(wide, stopUnder(wide, 10 / 11))).toBe(1);
  expect(rateAt(wide, stopUnder(wide, 7))).toBe(10);
});

test.each([
  [1e-10, true],
  [10, true],
  [0, false],
  [-1, false],
  [11, false],
  [Number.NaN, false],
])('%d is a rate of the slider: %s', (rate, is) => {
  expect(isRate(wide, rate)).toBe(is);
});
