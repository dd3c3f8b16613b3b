import { describe, expect, test } from 'vitest';
import type { Givens } from '@/lib/course/exercise';
import { exercisesInOrder } from '@/lib/course/exercises-in-order';
import { lessonsInOrder } from '@/lib/course/lessons-in-order';
import { substitutions } from './substitution-of';
import { exercise, figure, solved, substitutionText } from './substitutions/substitution-text';

// The article's numbers (course.md), and what the figures start from.
const article = { y: [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0], t: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0] };
const network = {
  x: [0.6, 0.9],
  W: [
    [0.47355232, 0.9977393, 0.84668094],
    [0.85557411, 0.03563661, 0.69422093],
  ],
  t: [0, 0, 1],
};
const textOf = (id: string, numbers: Givens, origin = solved) => substitutionText(substitutions[id], numbers, origin);

test('every equation of the course takes numbers', () => {
  expect(Object.keys(substitutions)).toEqual(lessonsInOrder.flatMap(({ equations }) => equations.map(({ id }) => id)));
});

describe('an equation with the numbers of a solved exercise', () => {
  test.each<[string, Givens, string]>([
    ['squared-error', article, 'E = ½ [ (0.1−0)² + (0.05−0)² + (0.6−1)² + (0.05−0)² + (0.1−0)² + (0.1−0)² ] = 0.0975'],
    ['squared-error-term', article, 'd₂ = (0.6−1)² = 0.16'],
    ['cross-entropy', article, 'E = −1 · log 0.6 = 0.510826'],
    // log 0 has no value: δ joins.
    ['cross-entropy', { y: [1, 0], t: [0, 1] }, 'E = −1 · log (0 + 10⁻⁷) = 16.1181'],
    ['cross-entropy-one-hot', { loss: 1 }, '1 = −log 0.367879'],
    ['analytic-derivative', { coefficients: [9, 5, 0, 4] }, 'd/dx (4x³ + 5x + 9) = 12x² + 5'],
    ['forward-difference', { coefficients: [0, 0, 1], x: 3, h: 0.1 }, '[ (3+0.1)² − 3² ] / 0.1 = 6.1'],
    [
      'forward-difference',
      { coefficients: [1, -1, 0, 3], x: 4, h: 0.2 },
      '[ (3(4+0.2)³ − (4+0.2) + 1) − (3·4³ − 4 + 1) ] / 0.2 = 150.32',
    ],
    ['central-difference', { coefficients: [0, 0, 0, 1], x: 2, h: 0.1 }, '[ (2+0.1)³ − (2−0.1)³ ] / (2·0.1) = 12.01'],
    ['two-variables', { quadratic: [1, 0, 1], x1: 4 }, 'f(x₀, 4) = x₀² + 4² = x₀² + 16'],
    ['partial-by-x0', { quadratic: [5, -6, -1] }, '∂/∂x₀ (5x₀² − 6x₀x₁ − x₁²) = 10x₀ − 6x₁'],
    ['partial-by-x1', { quadratic: [4, 1, 1], point: [-2, 3] }, '∂f/∂x₁ = 2·3 + (−2) = 4'],
    [
      'gradient',
      {
        quadratic: [1, 0, 1],
        points: [
          [3, 4],
          [0, 2],
          [3, 0],
        ],
      },
      '∇f(3, 4) = (6, 8)',
    ],
    ['gradient-length', { quadratic: [1, 0, 1], point: [3, 4] }, '∥∇f(3, 4)∥ = √( 6² + 8² ) = 10'],
    ['steepest-descent', { quadratic: [1, 0, 1], point: [3, 4] }, 'd = −∇f(3, 4) = −(6, 8) = (−6, −8)'],
    ['update-rule', { start: [-3, 4], eta: 0.1 }, '(x₀, x₁) ← (−3, 4) − 0.1 · (−6, 8) = (−2.4, 3.2)'],
    ['learning-rate-limit', { quadratic: [19, 0, 20] }, '0 < η < 1 / max(19, 20) = 0.05'],
    ['softmax', { z: [1.1, -0.8] }, 'y = (e^1.1, e^−0.8) / (e^1.1 + e^−0.8) = (0.869892, 0.130108)'],
    ['network-loss', network, 'L = −1 · log 0.395317 = 0.928069'],
  ])('%s', (id, numbers, text) => {
    expect(textOf(id, numbers)).toBe(text);
  });
});

describe('an open exercise keeps its result, and what leads to it', () => {
  test.each<[string, Givens, string]>([
    ['squared-error-term', article, 'd₂ = (0.6−1)² = ?'],
    ['cross-entropy', article, 'E = −1 · log y₂ = ?'],
    ['gradient-length', { quadratic: [1, 0, 1], point: [3, 4] }, '∥∇f(3, 4)∥ = √( (∂f/∂x₀)² + (∂f/∂x₁)² ) = ?'],
    ['update-rule', { start: [-3, 4], eta: 0.1 }, '(x₀, x₁) ← (−3, 4) − 0.1 · ∇f(−3, 4) = ?'],
    ['network-loss', network, 'L = −1 · log y₂ = ?'],
    ['weight-gradient', { ...network, index: [0, 2] }, '∂L/∂w₃₁ = ?'],
    ['weight-gradient-analytic', network, '∂L/∂W = (0.6, 0.9)^T (y − (0, 0, 1)) = ?'],
  ])('%s', (id, numbers, text) => {
    expect(textOf(id, numbers, exercise)).toBe(text);
  });

  test.each<[string, Givens]>([
    // The slice is what is asked for, and before the partial derivatives are known no number can be put in.
    ['two-variables', { quadratic: [1, 0, 1], x1: 4 }],
    ['gradient', { quadratic: [1, 0, 1] }],
  ])('%s takes nothing from it', (id, numbers) => {
    expect(textOf(id, numbers, exercise)).toBeUndefined();
    expect(textOf(id, numbers)).toBeDefined();
  });

  test('of every exercise, on its opening and on a drawn instance', () => {
    for (const { equation, instance, opensOn } of exercisesInOrder) {
      for (const variant of [opensOn, 7]) {
        const open = substitutions[equation]?.(instance(variant).givens, exercise);
        const result = open?.result?.map(({ text }) => text).join('');
        if (!open || !result) continue;
        expect(Object.entries(open.values ?? {}).filter(([id]) => id === open.resultOf)).toEqual([]);
      }
    }
  });
});

describe('a figure’s numbers', () => {
  test.each<[string, Givens, string]>([
    ['derivative', { f: 'sine', x: 1, h: 0.1 }, 'lim_{h → 0} [ sin (1+h) − sin 1 ] / h = 0.540302'],
    ['difference-error', { f: 'sine', x: 1, h: 0.1 }, 'e(0.1) ≈ (0.1²/6) · 0.5403 + (2.22×10⁻¹⁶/0.1) · 0.8415 = 0.000901'],
    // A figure stands where its run has come to; the next step leads on from there.
    ['update-rule', { start: [4, 2], eta: 0.3, steps: 2 }, '(x₀, x₁) ← (0.64, 0.32) − 0.3 · (1.28, 0.64) = (0.256, 0.128)'],
    ['descent-factor', { start: [4, 2], eta: 0.3, steps: 2 }, 'x = (1 − 2·0.3)² · (4, 2) = (0.64, 0.32)'],
    ['learning-rate-limit', { start: [4, 2], eta: 1.5, steps: 2 }, 'η = 1.5 ≥ 1 / max(1, 1) = 1'],
    [
      'weights',
      {
        W: [
          [0, 1, 0],
          [0, 0, 2],
        ],
      },
      'W = [0 1 0; 0 0 2]',
    ],
  ])('%s', (id, numbers, text) => {
    expect(textOf(id, numbers, figure)).toBe(text);
  });

  test('that an equation does not know show nothing', () => {
    expect(textOf('squared-error', { loss: [1] }, figure)).toBeUndefined();
    expect(textOf('squared-error', { y: [1], t: [0] }, figure)).toBeUndefined();
    expect(textOf('update-rule', { start: [4, 2], eta: 10, steps: 100 }, figure)).toBeUndefined();
  });
});
