import { describe, expect, test } from 'vitest';
import { trainingOverlay } from './training-answer';
import {
  afterOneStep,
  initial,
  mostSteps,
  readingsOf,
  weightsLabCode,
  weightsLabOf,
  withInput,
  withWeight,
} from './weights-lab-state';

// The book's network (course.md, lesson 6).
const article = {
  x: [0.6, 0.9],
  W: [
    [0.47355232, 0.9977393, 0.84668094],
    [0.85557411, 0.03563661, 0.69422093],
  ],
  t: [0, 0, 1],
};

describe('the numbers', () => {
  test('of the default: three equal outputs', () => {
    const { z, y, loss, gradient } = readingsOf(initial);
    expect(z).toEqual([0, 0, 0]);
    for (const output of y) expect(output).toBeCloseTo(1 / 3, 12);
    expect(loss).toBeCloseTo(Math.log(3), 12);
    expect(gradient[1]?.[2]).toBeCloseTo(-1 / 3, 12);
  });
  test('of the book, and the numerical gradient beside the analytic one', () => {
    const state = weightsLabOf(article);
    if (state === undefined) throw new Error('no state');
    const { loss, gradient, numerical } = readingsOf(state);
    expect(loss).toBeCloseTo(0.92806854, 8);
    for (const [i, row] of gradient.entries()) {
      for (const [k, value] of row.entries()) expect(numerical[i]?.[k]).toBeCloseTo(value, 8);
    }
    expect(gradient[0]?.[0]).toBeCloseTo(0.21924763, 8);
  });
});

test('a step lowers the loss and lengthens its curve, up to a hundred', () => {
  let state = initial;
  for (let step = 0; step < mostSteps + 3; step++) state = afterOneStep(state);
  expect(state.losses).toHaveLength(mostSteps + 1);
  expect(state.losses.every((loss, n) => n === 0 || loss < (state.losses[n - 1] ?? 0))).toBe(true);
});

test('weights and inputs set by hand begin the curve anew', () => {
  const trained = afterOneStep(initial);
  expect(withWeight(trained, 1, 2, 0.5)).toMatchObject({ losses: [expect.any(Number)] });
  expect(withWeight(trained, 1, 2, 0.5).W[1]?.[2]).toBe(0.5);
  expect(withInput(trained, 0, -1)).toMatchObject({ x: [-1, 0.5], losses: [expect.any(Number)] });
});

describe('a graded training', () => {
  const overlay = (numbers: readonly number[], revealed = false) =>
    trainingOverlay({ exercise: 'train-the-weights', variant: 'article', givens: { ...article, bound: 0.1 }, numbers, revealed });
  test('is drawn as the loss at each step, thinned where it is long', () => {
    expect(overlay([1, 6])?.yours.points).toHaveLength(7);
    expect(overlay([1, 6])?.yours.points.at(-1)?.[1]).toBeLessThan(0.1);
    expect(overlay([0.01, 10_000])?.yours.points.length).toBeLessThan(210);
  });
  test('a good one joins once revealed', () => {
    expect(overlay([0.1, 3])?.truth).toBeUndefined();
    // course.md: η = 1 meets the article's bound in 6 steps.
    expect(overlay([0.1, 3], true)?.truth?.steps).toBe(6);
  });
  test.each([[[1]], [[1, 2.5]], [[1, 0]], [[1, 10_001]]])('%o makes none', (numbers) => {
    expect(overlay(numbers)).toBeUndefined();
  });
});

describe('the link', () => {
  test('holds the state, with the curve so far', () => {
    const state = afterOneStep(afterOneStep(withWeight(initial, 0, 1, -1.25)));
    const read = weightsLabCode.decode(weightsLabCode.encode(state));
    expect(read).toMatchObject({ x: state.x, c: state.c, eta: state.eta });
    expect(read?.losses).toHaveLength(3);
    expect(read?.W[0]?.[1]).toBeCloseTo(state.W[0]?.[1] ?? 0, 8);
  });
  test.each([
    '',
    '1_0.5~0_0_0_0_0_0~2_0.1',
    '1~0_0_0_0_0_0~2_0.1~1',
    '1_2~0_0_0_0_0_0~2_0.1~1',
    '1_0.5~0_0_0_0_0~2_0.1~1',
    '1_0.5~0_0_0_0_0_0~3_0.1~1',
    '1_0.5~0_0_0_0_0_0~2_20~1',
    '1_0.5~0_0_0_0_0_a~2_0.1~1',
    '1_0.5~0_0_0_0_0_0~2_0.1~',
    '1_0.5~0_0_0_0_0_0~2_0.1~-1',
  ])('%o is no state', (text) => {
    expect(weightsLabCode.decode(text)).toBeNull();
  });
});
