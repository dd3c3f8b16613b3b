import { describe, expect, test } from 'vitest';
import type { Exercise } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { sumOfSquaredErrors } from '@/lib/numerics/loss';
import { crossEntropyExercise } from './cross-entropy';
import { crossEntropyCompare } from './cross-entropy-compare';
import { crossEntropyOneHot } from './cross-entropy-one-hot';
import { logCurveValue } from './log-curve-value';
import { squaredError } from './squared-error';
import { squaredErrorImprove } from './squared-error-improve';
import { squaredErrorTermsExercise } from './squared-error-terms';
import { whyDelta } from './why-delta';

const graded = (exercise: Exercise, answer: SubmittedAnswer) => {
  const { verdict, mistake, score } = grade(exercise.instance('article').key, answer, 'seed');
  return { verdict, score, ...(mistake === undefined ? {} : { mistake }) };
};
const correct = { verdict: 'correct', score: 1 };
const y = (...values: readonly string[]): SubmittedAnswer => ({ y: values });

// Numbers of course.md, lesson 1: "Article numbers" and the table of exercises; the others by hand.
describe('on the source’s own numbers', () => {
  test.each<[Exercise, SubmittedAnswer]>([
    [squaredError, '0.0975'],
    [squaredError, '０．０９７５'],
    [squaredError, '39/400'],
    [squaredErrorTermsExercise, ['0.01', '0.0025', '0.16', '0', '0.0025', '0.01', '0', '0.01', '0', '0']],
    [squaredErrorImprove, y('0', '0', '0.75', '0.05', '0.05', '0.05', '0.05', '0.05', '0', '0')],
    [squaredErrorImprove, y('0', '0', '0.8', '0', '0', '0.1', '0', '0.1', '0', '0')],
    [crossEntropyExercise, '0.510826'],
    [crossEntropyExercise, '0.510825'],
    [crossEntropyExercise, '-ln 0.6'],
    [crossEntropyCompare, ['0.510826', '2.302585']],
    [logCurveValue, '0.367879'],
    [logCurveValue, 'e^-1'],
    [crossEntropyOneHot, '-ln y_2'],
    [crossEntropyOneHot, 'ln(1/y_2)'],
    [crossEntropyOneHot, '-log(y_c)'],
    [crossEntropyOneHot, { latex: '-\\log y_{2}' }],
    [whyDelta, ['c']],
  ])('$id is right with %j', (exercise, answer) => {
    expect(graded(exercise, answer)).toEqual(correct);
  });

  test.each<[Exercise, SubmittedAnswer, string]>([
    [squaredError, '0.195', 'missing-half'],
    [squaredError, '0.0195', 'mean-not-sum'],
    [squaredError, '0.00975', 'mean-not-sum'],
    [squaredError, '0.08', 'target-term-only'],
    [squaredError, '0.4', 'absolute-not-squared'],
    [squaredError, '0.8', 'absolute-not-squared'],
    [squaredError, '0', 'sum-before-square'],
    [squaredError, 'sqrt(0.195)', 'square-root-taken'],
    [squaredError, '0.3122', 'square-root-taken'],
    [squaredErrorTermsExercise, ['0.1', '0.05', '-0.4', '0', '0.05', '0.1', '0', '0.1', '0', '0'], 'signed-difference'],
    [squaredErrorTermsExercise, ['0.1', '0.05', '0.4', '0', '0.05', '0.1', '0', '0.1', '0', '0'], 'absolute-difference'],
    [squaredErrorTermsExercise, ['0.005', '0.00125', '0.08', '0', '0.00125', '0.005', '0', '0.005', '0', '0'], 'half-included'],
    [squaredErrorTermsExercise, ['0.01', '0.0025', '0.36', '0', '0.0025', '0.01', '0', '0.01', '0', '0'], 'target-forgotten'],
    [
      squaredErrorTermsExercise,
      ['0.01', '0.0025', '-0.64', '0', '0.0025', '0.01', '0', '0.01', '0', '0'],
      'difference-of-squares',
    ],
    [squaredErrorImprove, y('0', '0', '1.1', '0', '0', '0', '0', '-0.1', '0', '0'), 'not-a-distribution'],
    [squaredErrorImprove, y('0', '0', '0.9', '0', '0', '0', '0', '0', '0', '0'), 'not-a-distribution'],
    [squaredErrorImprove, y('0.1', '0.05', '0.1', '0', '0.05', '0.1', '0', '0.6', '0', '0'), 'wrong-class'],
    [squaredErrorImprove, y('0.1', '0.05', '0.6', '0', '0.05', '0.1', '0', '0.1', '0', '0'), 'bound-not-met'],
    [crossEntropyExercise, 'ln 0.6', 'missing-minus'],
    [crossEntropyExercise, '0.2218', 'log-base-10'],
    [crossEntropyExercise, '0.737', 'log-base-2'],
    [crossEntropyExercise, '0.4', 'probability-not-log'],
    [crossEntropyExercise, '2.303', 'wrong-entry'],
    [crossEntropyExercise, '13.41', 'target-ignored'],
    [crossEntropyExercise, '0.0510826', 'mean-not-sum'],
    [crossEntropyExercise, '0.0975', 'squared-error-used'],
    [crossEntropyCompare, ['2.3026', '0.5108'], 'swapped'],
    [crossEntropyCompare, ['-0.5108', '-2.3026'], 'missing-minus'],
    [crossEntropyCompare, ['0.5108', '0.5108'], 'chosen-not-true'],
    [crossEntropyCompare, ['0.2218', '1'], 'log-base-10'],
    [crossEntropyCompare, ['0.0975', '0.5975'], 'squared-error-used'],
    [logCurveValue, '0', 'log-of-loss'],
    [logCurveValue, '1', 'reciprocal'],
    [logCurveValue, 'e', 'missing-minus'],
    [logCurveValue, '0.1', 'base-ten'],
    [crossEntropyOneHot, 'ln y_2', 'missing-minus'],
    [crossEntropyOneHot, '1/y_c', 'reciprocal'],
    [crossEntropyOneHot, '1 - y_2', 'probability'],
    [crossEntropyOneHot, '-ln y_1', 'index-off-by-one'],
    [crossEntropyOneHot, '-ln(y_3)', 'index-off-by-one'],
  ])('$id with %j is the mistake %s', (exercise, answer, mistake) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'incorrect', score: 0, mistake });
  });
});

test('a probability vector just at the bound is not below it', () => {
  const { key } = squaredErrorImprove.instance('article');
  const at = (rest: string) => y('0', '0', String(1 - Number(rest)), '0', '0', '0', '0', rest, '0', '0');
  // E = (1 − y_c)² when the rest stays together: √0.05 = 0.2236…
  expect(grade(key, at('0.2236'), 's').verdict).toBe('correct');
  expect(grade(key, at('0.2237'), 's').mistake).toBe('bound-not-met');
});

test('on the first and the last class the neighbour outside 0 … n−1 is no mistake', () => {
  for (let seed = 0; seed < 200; seed++) {
    const { key, givens } = crossEntropyOneHot.instance(seed);
    const offByOne = key.kind === 'formula' ? key.mistakes.find(({ code }) => code === 'index-off-by-one') : undefined;
    const atAnEnd = givens['c'] === 0 || givens['c'] === Number(givens['n']) - 1;
    expect(offByOne?.formulas).toHaveLength(atAnEnd ? 1 : 2);
  }
});

describe('drawn instances belong to their families', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);
  const vector = (value: unknown): number[] => (Array.isArray(value) ? value.map(Number) : []);

  test.each([squaredError, squaredErrorTermsExercise, crossEntropyExercise, squaredErrorImprove, crossEntropyCompare])(
    '$id: twentieths that sum to 1, 6 to 17 of them on the true class, three above 0',
    (exercise) => {
      for (const seed of seeds) {
        const { givens } = exercise.instance(seed);
        const parts = vector(givens['y']).map((value) => value * 20);
        const t = vector(givens['t']);
        expect([4, 5, 6]).toContain(parts.length);
        expect(parts.every((part) => Math.abs(part - Math.round(part)) < 1e-12 && part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + Math.round(part), 0)).toBe(20);
        expect(parts.filter((part) => part > 0).length).toBeGreaterThanOrEqual(3);
        const onTrue = Math.round(parts[t.indexOf(1)] ?? 0);
        expect(onTrue).toBeGreaterThanOrEqual(6);
        expect(onTrue).toBeLessThanOrEqual(17);
        expect(t.reduce((sum, value) => sum + value, 0)).toBe(1);
      }
    },
  );

  test('squared-error-improve starts at one and a half times its bound or more', () => {
    for (const seed of seeds) {
      const { givens } = squaredErrorImprove.instance(seed);
      expect([0.02, 0.03, 0.04, 0.05]).toContain(givens['bound']);
      expect(sumOfSquaredErrors(vector(givens['y']), vector(givens['t']))).toBeGreaterThanOrEqual(1.5 * Number(givens['bound']));
    }
  });

  test('cross-entropy-compare exchanges the largest output, the true one, for another above 0', () => {
    for (const seed of seeds) {
      const { givens } = crossEntropyCompare.instance(seed);
      const [before, after, t] = [vector(givens['y']), vector(givens['yPrime']), vector(givens['t'])];
      const c = t.indexOf(1);
      expect(before.filter((value) => value >= (before[c] ?? 0))).toHaveLength(1);
      expect(after.toSorted()).toEqual(before.toSorted());
      expect(after.filter((value, k) => value !== before[k])).toHaveLength(2);
      expect(after[c]).toBeGreaterThan(0);
    }
  });

  test('decimals are quotients, so that JSON shows 0.15', () => {
    const texts = seeds.map((seed) => JSON.stringify(squaredError.instance(seed).givens));
    expect(texts.join()).not.toMatch(/\d\.\d{3,}/);
  });
});
