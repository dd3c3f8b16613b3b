import { describe, expect, test } from 'vitest';
import { logCurveCode, lossAt, printed } from './log-curve-state';

test.each([
  // −log 0.2, and the slope −1/y
  [0.2, 1.6094379124341003, -5],
  [1, 0, -1],
  [0.001, 6.907755278982137, -1000],
])('at %d the loss is %d, its slope %d', (y, loss, slope) => {
  expect(lossAt(y).loss).toBeCloseTo(loss, 12);
  expect(lossAt(y).log).toBeCloseTo(-loss, 12);
  expect(lossAt(y).slope).toBeCloseTo(slope, 12);
});

test('numbers are printed with six digits, and 0 without a sign', () => {
  expect(printed({ y: 1 })).toEqual({ y: '1', log: '0', loss: '0', slope: '−1' });
});

describe('the link', () => {
  test('holds the state', () => {
    expect(logCurveCode.decode(logCurveCode.encode({ y: 0.07 }))).toEqual({ y: 0.07 });
  });
  test.each(['', 'a', '0', '1.1', 'NaN', '-0.2'])('%o is no state', (text) => {
    expect(logCurveCode.decode(text)).toBeNull();
  });
});
