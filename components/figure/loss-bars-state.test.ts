import { describe, expect, test } from 'vitest';
import { initial, lossBarsCode, lossesOf, normalised } from './loss-bars-state';

describe('lossesOf', () => {
  test('the default: ten equal outputs', () => {
    const { squared, cross, isDistribution } = lossesOf(initial);
    // ½(9·0.01 + 0.81) and −log 0.1
    expect(squared).toBeCloseTo(0.45, 12);
    expect(cross).toBeCloseTo(Math.LN10, 12);
    expect(isDistribution).toBe(true);
  });
  test('adds δ where the true class gets 0', () => {
    const { cross, withDelta } = lossesOf({ y: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], c: 3 });
    expect(withDelta).toBe(true);
    expect(cross).toBeCloseTo(16.118096, 6);
  });
});

test('normalised keeps proportions, and has an answer to ten zeros', () => {
  const { y } = normalised({ y: [0.2, 0.6, 0, 0, 0, 0, 0, 0, 0, 0], c: 1 });
  expect(y[0]).toBeCloseTo(0.25, 12);
  expect(lossesOf(normalised({ y: Array(10).fill(0), c: 0 })).isDistribution).toBe(true);
});

describe('the link', () => {
  test('holds the state', () => {
    const state = { y: [0.25, 0, 0.5, 0.25, 0, 0, 0, 0, 0, 0], c: 3 };
    expect(lossBarsCode.decode(lossBarsCode.encode(state))).toEqual(state);
  });
  test.each(['', '3', '12_0_0_0_0_0_0_0_0_0_0', '2_2_0_0_0_0_0_0_0_0_0', '2_a_0_0_0_0_0_0_0_0_0', '2_0_0_0_0_0_0_0_0_0'])(
    '%o is no state',
    (text) => {
      expect(lossBarsCode.decode(text)).toBeNull();
    },
  );
});
