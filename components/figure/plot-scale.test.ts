import { expect, test } from 'vitest';
import { fractionOn, lineThrough, pathOf, powerOfTen, roundTicks, samples, valueOn } from './plot-scale';

const linear = { from: -2, to: 2 };
const log = { from: 1e-16, to: 1, logarithmic: true };

test.each([
  [linear, -2, 0],
  [linear, 1, 0.75],
  [linear, 6, 2],
  [log, 1e-8, 0.5],
  [log, 1, 1],
])('%o: %d lies at %d', (scale, value, fraction) => {
  expect(fractionOn(scale, value)).toBeCloseTo(fraction, 12);
  if (fraction <= 1) expect(valueOn(scale, fraction) / value).toBeCloseTo(1, 12);
});

test('a value beyond the ends is pulled in when read, and log 0 has no place', () => {
  expect(valueOn(linear, 7)).toBe(2);
  expect(fractionOn(log, 0)).toBe(Number.NEGATIVE_INFINITY);
});

test('a path breaks where there is no value, and runs downwards on the screen', () => {
  const points: [number, number][] = [
    [-2, -2],
    [0, Number.NaN],
    [1, 0],
    [2, 2],
  ];
  expect(pathOf(points, linear, linear)).toBe('M0.00 100.00M75.00 50.00L100.00 0.00');
});

test('samples reach both ends; a line keeps its slope', () => {
  expect(samples((x) => x * x, linear, 2)).toEqual([
    [-2, 4],
    [0, 0],
    [2, 4],
  ]);
  expect(lineThrough([1, 1], 2, linear)).toEqual([
    [-2, -5],
    [2, 3],
  ]);
});

test.each([
  [0, '1'],
  [-4, '10⁻⁴'],
  [-16, '10⁻¹⁶'],
  [3, '10³'],
])('ten to the %d', (exponent, text) => {
  expect(powerOfTen(exponent)).toBe(text);
});

test.each([
  [-4, 16, 5, [-4, 0, 4, 8, 12, 16].filter((at) => at % 5 === 0)],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [2.5, 3.5, 4, [2.5, 3, 3.5]],
])('ticks of %d … %d are round', (from, to, count, ticks) => {
  const got = roundTicks({ from, to }, count);
  for (const at of ticks) expect(got).toContain(at);
  expect(got.length).toBeLessThanOrEqual(count + 2);
});
