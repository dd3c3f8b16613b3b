import { describe, expect, test } from 'vitest';
import { quadraticText } from './quadratic-text';
import { heightAxis, pictureOf, pictureOfAnswer, type SlicesState, sliceOf, slicesCode } from './slices-state';

test('the default: the bowl at (2, −1)', () => {
  expect(pictureOf(slicesCode.initial)).toMatchObject({ value: 5, slopes: [4, -2] });
});

test('a slice holds the other variable', () => {
  const state: SlicesState = { quadratic: [1, 2, 3], point: [2, -1] };
  // x_0² − 2x_0 + 3 and 4 + 4x_1 + 3x_1²
  expect(sliceOf(state, 0)(3)).toBe(6);
  expect(sliceOf(state, 1)(1)).toBe(11);
});

test('the height axis holds the whole plane, a saddle too', () => {
  expect(heightAxis([1, 0, 1]).to).toBeGreaterThan(50);
  const { from, to } = heightAxis([1, -6, -2]);
  expect(from).toBeLessThan(-175);
  expect(to).toBeGreaterThan(125);
  expect(heightAxis([0, 0, 0])).toEqual({ from: -1, to: 1 });
});

test.each([
  [[1, 0, 1], 'x₀² + x₁²'],
  [[-2, -1, 3], '−2x₀² − x₀x₁ + 3x₁²'],
  [[0, 0, 0], '0'],
] as const)('%o is written %s', (quadratic, text) => {
  expect(quadraticText(quadratic)).toBe(text);
});

describe('the graded answer', () => {
  const graded = { exercise: 'partials-at-point', variant: 5, givens: { quadratic: [1, 1, 2], point: [3, 4] }, numbers: [6, 8] };
  test('gives the slopes of the tangents; the true ones join when they may', () => {
    expect(pictureOfAnswer({ ...graded, revealed: false })).toMatchObject({ point: [3, 4], yours: [6, 8], slopes: undefined });
    expect(pictureOfAnswer({ ...graded, revealed: true })?.slopes).toEqual([10, 19]);
  });
  test('of other givens is not drawn', () => {
    expect(pictureOfAnswer({ ...graded, givens: {}, revealed: true })).toBeUndefined();
  });
});

describe('the link', () => {
  test.each<SlicesState>([slicesCode.initial, { quadratic: [-6, 3, 0], point: [-4.9, 0.1] }])('holds %o', (state) => {
    expect(slicesCode.decode(slicesCode.encode(state))).toEqual(state);
  });
  test.each(['', '1_0_1', '1_0_1_2_a', '1_0_1_2_', '7_0_1_2_2', '1.5_0_1_2_2', '1_0_1_6_2', '1_0_1_2_2_2'])(
    '%o is no state',
    (text) => {
      expect(slicesCode.decode(text)).toBeNull();
    },
  );
});
