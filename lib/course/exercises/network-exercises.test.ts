import { describe, expect, test } from 'vitest';
import type { Exercise, Givens } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { numericalGradientMatrix } from '@/lib/numerics/gradient';
import { networkLoss, trainWeights } from '@/lib/numerics/network';
import { forwardPass } from './forward-pass';
import { gradientShape } from './gradient-shape';
import { networkLossExercise } from './network-loss';
import { softmaxOutput } from './softmax-output';
import { trainTheWeights } from './train-the-weights';
import { weightGradientExercise } from './weight-gradient';
import { whichWay } from './which-way';

const graded = (exercise: Exercise, answer: SubmittedAnswer) => {
  const { verdict, mistake, score } = grade(exercise.instance('article').key, answer, 'seed');
  return { verdict, score, ...(mistake === undefined ? {} : { mistake }) };
};
const correct = { verdict: 'correct', score: 1 };
const slip = (mistake: string) => ({ verdict: 'incorrect', score: 0, mistake });

// Numbers of course.md, lesson 6: "Article numbers" (the book's), without δ and with.
describe('on the book’s own numbers', () => {
  test.each<[Exercise, SubmittedAnswer]>([
    [gradientShape, ['2', '3']],
    [forwardPass, ['1.054148091', '0.630716529', '1.132807401']],
    [softmaxOutput, ['0.36541271', '0.23927078', '0.39531651']],
    [networkLossExercise, '0.92806854'],
    [networkLossExercise, '0.92806829'],
    [whichWay, ['b']],
    [
      weightGradientExercise,
      [
        ['0.21924763', '0.14356247', '-0.36281009'],
        ['0.32887144', '0.21534370', '-0.54421514'],
      ],
    ],
    [
      weightGradientExercise,
      [
        ['0.21924757', '0.14356243', '-0.36281000'],
        ['0.32887136', '0.21534364', '-0.54421500'],
      ],
    ],
    [trainTheWeights, { eta: '1', steps: '6' }],
    [trainTheWeights, { eta: '0.1', steps: '65' }],
    [trainTheWeights, { eta: '0.01', steps: '653' }],
    [trainTheWeights, { eta: '1000', steps: '10000' }],
  ])('$id is right with %j', (exercise, answer) => {
    expect(graded(exercise, answer)).toEqual(correct);
  });

  test.each<[Exercise, SubmittedAnswer, string]>([
    [gradientShape, ['3', '2'], 'swapped'],
    [gradientShape, ['6', '1'], 'flattened'],
    [gradientShape, ['1', '6'], 'flattened'],
    [gradientShape, ['1', '3'], 'output-shape'],
    [
      forwardPass,
      ['0.4735532*0.6+0.9977393*0.9', '0.84668094*0.6+0.85557411*0.9', '0.03563661*0.6+0.69422093*0.9'],
      'transposed-order',
    ],
    [forwardPass, ['0.284131', '0.598644', '0.508009'], 'first-input-only'],
    [forwardPass, ['0.939542', '0.919347', '1.17855'], 'inputs-swapped'],
    [forwardPass, ['0.365413', '0.239271', '0.395317'], 'softmax-given'],
    [softmaxOutput, ['2.86953', '1.87896', '3.10436'], 'not-normalised'],
    [softmaxOutput, ['0.37412', '0.223843', '0.402037'], 'linear-normalised'],
    [softmaxOutput, ['1.0184', '0.666847', '1.10174'], 'exp-over-sum-of-z'],
    [softmaxOutput, ['0', '0', '1'], 'hard-max'],
    [networkLossExercise, '0.27821', 'squared-error-used'],
    [networkLossExercise, '-0.928069', 'missing-minus'],
    [networkLossExercise, '-0.124699', 'logits-not-softmax'],
    [networkLossExercise, '1.00673', 'wrong-entry'],
    [networkLossExercise, '1.43016', 'wrong-entry'],
    [networkLossExercise, '0.403055', 'log-base-10'],
    [networkLossExercise, '0.604683', 'probability-not-log'],
    [trainTheWeights, { eta: '1', steps: '5' }, 'too-slow'],
    [trainTheWeights, { eta: '0.1', steps: '64' }, 'too-slow'],
    [trainTheWeights, { eta: '0.01', steps: '652' }, 'too-slow'],
    [trainTheWeights, { eta: '0', steps: '6' }, 'not-positive'],
    [trainTheWeights, { eta: '-1e300', steps: '10000' }, 'not-positive'],
  ])('$id with %j is the mistake %s', (exercise, answer, mistake) => {
    expect(graded(exercise, answer)).toEqual(slip(mistake));
  });

  const [y0, y1, y2] = [0.36541271, 0.23927078, 0.39531651];
  const [z0, z1, z2] = [1.054148091, 0.630716529, 1.132807401];
  const outer = (row: readonly number[]) => [0.6, 0.9].map((input) => row.map((cell) => input * cell));
  test.each<[string, number[][]]>([
    ['negated', outer([-y0, -y1, 1 - y2])],
    ['input-forgotten', [0, 1].map(() => [y0, y1, y2 - 1])],
    ['target-forgotten', outer([y0, y1, y2])],
    ['inputs-swapped', outer([y0, y1, y2 - 1]).reverse()],
    ['logits-not-softmax', outer([z0, z1, z2 - 1])],
  ])('a gradient that is %s is named', (mistake, cells) => {
    expect(
      graded(
        weightGradientExercise,
        cells.map((row) => row.map(String)),
      ),
    ).toEqual(slip(mistake));
  });

  test.each([
    { eta: '1001', steps: '6' },
    { eta: '1', steps: '0' },
    { eta: '1', steps: '10001' },
    { eta: '1', steps: '6.5' },
  ])('training with %j is outside the declared bounds and costs no attempt', (answer) => {
    const { verdict, feedback } = grade(trainTheWeights.instance('article').key, answer, 'seed');
    expect(verdict).toBe('invalid');
    expect(feedback.map(({ code }) => code)).toContain('out-of-range');
  });
});

const networkOf = (givens: Givens) => ({
  x: givens['x'] as readonly number[],
  W: givens['W'] as readonly (readonly number[])[],
  t: givens['t'] as readonly number[],
});
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

test('the gradient asked for is the numerical gradient of the loss', () => {
  for (const seed of seeds) {
    const { key, givens } = weightGradientExercise.instance(seed);
    const { x, W, t } = networkOf(givens);
    if (key.kind !== 'matrix') throw new TypeError('a gradient by weights is a matrix');
    const numerical = numericalGradientMatrix((weights) => networkLoss(weights, x, t), W).flat();
    for (const [at, cell] of key.reference.entries()) expect(cell).toBeCloseTo(numerical[at] ?? Number.NaN, 7);
  }
});

test('which way the loss moves is what happens when the weight is raised', () => {
  const seen = new Set<string>();
  for (const seed of Array.from({ length: 200 }, (_, at) => at)) {
    const { key, givens } = whichWay.instance(seed);
    const { x, W, t } = networkOf(givens);
    const [row, column] = givens['index'] as [number, number];
    const raised = W.map((cells, i) => cells.map((weight, j) => (i === row && j === column ? weight + 1e-4 : weight)));
    const change = networkLoss(raised, x, t) - networkLoss(W, x, t);
    const moved = Math.abs(change) < 1e-12 ? 'c' : change > 0 ? 'a' : 'b';
    seen.add(moved);
    expect(key.kind === 'choice' && key.right).toEqual([moved]);
  }
  expect([...seen].sort()).toEqual(['a', 'b', 'c']);
});

test('with one example every step lowers the loss, whatever the rate, and the rates the solution names get there', () => {
  for (const seed of seeds.slice(0, 15)) {
    const { key, givens, solution } = trainTheWeights.instance(seed);
    const { x, W, t } = networkOf(givens);
    for (const eta of [0.001, 0.3, 7, 150, 1000]) {
      const { losses } = trainWeights(W, x, t, eta, 200);
      for (let n = 1; n < losses.length; n++) expect(losses[n]).toBeLessThanOrEqual(losses[n - 1] ?? 0);
    }
    const smallest = Number(/from about \$([\d.]+)\$/.exec(solution.en)?.[1]);
    const verdictWith = (eta: number) => grade(key, { eta: String(eta), steps: '10000' }, 'seed').verdict;
    expect([verdictWith(1.1 * smallest), verdictWith(0.9 * smallest)]).toEqual(['correct', 'incorrect']);
  }
});

test('where two classes share the largest z, the solution of the forward pass names both', () => {
  // Variant 1 draws z = (−0.22, −0.07, −0.07).
  const { ja, en } = forwardPass.instance(1).solution;
  expect(ja).toContain('最も大きいのは$\\Y{z_1}$と$\\Y{z_2}$で、同じ値です。');
  expect(en).toContain('The largest are $\\Y{z_1}$ and $\\Y{z_2}$');
  expect(forwardPass.instance('article').solution.en).toContain('The largest is $\\Y{z_2}$');
});
