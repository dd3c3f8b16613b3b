import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChoiceKey } from './answer-kinds';
import { gradeChoice } from './grade-choice';

const whyDelta: ChoiceKey = { kind: 'choice', options: ['a', 'b', 'c', 'd'], right: ['c'], several: false };
const options = ['a', 'b', 'c', 'd', 'e', 'f'];
const hyperparameters: ChoiceKey = { kind: 'choice', options, right: ['a', 'c', 'f'], several: true };

test.each([
  [whyDelta, ['c'], 'correct', 1],
  [whyDelta, ['c', 'c'], 'correct', 1],
  [whyDelta, ['a'], 'incorrect', 0],
  [hyperparameters, ['f', 'a', 'c'], 'correct', 1],
  [hyperparameters, ['a', 'c'], 'partly', 2 / 3],
  [hyperparameters, ['a', 'c', 'f', 'b'], 'partly', 2 / 3],
  [hyperparameters, ['a', 'c', 'b'], 'partly', 1 / 3],
  [hyperparameters, ['a', 'b'], 'incorrect', 0],
  [hyperparameters, ['b', 'd', 'e'], 'incorrect', 0],
  [hyperparameters, options, 'incorrect', 0],
])('%# %j', (key, answer, verdict, score) => {
  const grading = gradeChoice(key, answer, '');
  expect(grading.verdict).toBe(verdict);
  expect(grading.score).toBeCloseTo(score, 15);
  expect(grading.feedback.map(({ code }) => code)).toEqual(verdict === 'correct' ? [] : ['wrong']);
});

test.each([
  [whyDelta, [], 'empty'],
  [whyDelta, ['a', 'c'], 'wrong-shape'],
  [whyDelta, ['z'], 'unknown-name'],
  [whyDelta, ['__proto__'], 'unknown-name'],
  [whyDelta, 'c', 'wrong-shape'],
  [whyDelta, [1], 'wrong-shape'],
  [whyDelta, { 0: 'c' }, 'wrong-shape'],
  [whyDelta, null, 'wrong-shape'],
  [hyperparameters, [], 'empty'],
  [hyperparameters, ['a', 'g'], 'unknown-name'],
])('%# %j is invalid', (key, answer, code) => {
  expect(gradeChoice(key, answer, '')).toMatchObject({ verdict: 'invalid', score: 0, feedback: [{ code }] });
});

test('the order of choosing does not matter, and only the exact set earns all', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(options, { minLength: 1 }), (chosen) => {
      const grading = gradeChoice(hyperparameters, chosen, '');
      expect(gradeChoice(hyperparameters, [...chosen].sort(), '')).toEqual(grading);
      expect(grading.score === 1).toBe([...chosen].sort().join() === 'a,c,f');
    }),
  );
});
