import { expect, test } from 'vitest';
import { exercisesInOrder } from '@/lib/course/exercises-in-order';
import { readFormula } from './formula-reading';

const formatOf = (id: string) => {
  const exercise = exercisesInOrder.find((candidate) => candidate.id === id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise.instance('article').format;
};

test.each([
  ['update-rule', 'x_0 ← x_0 − η ∂f/∂x_0'],
  ['update-rule', 'x_0 \\leftarrow x_0 - \\eta \\frac{\\partial f}{\\partial x_0}'],
  ['cross-entropy-one-hot', 'E = -log(y_c)'],
  ['analytic-derivative', "f'(x) = 2x"],
  ['partial-by-x0', '∂f/∂x_0 = 2x_0'],
])('%s: what the grader reads is read in the browser too: %s', (id, text) => {
  expect(readFormula(formatOf(id), text)).toMatchObject({ ok: true });
});

test('a name that the exercise does not declare is pointed at', () => {
  expect(readFormula(formatOf('update-rule'), 'x_0 - z')).toEqual({ ok: false, at: 6 });
});
