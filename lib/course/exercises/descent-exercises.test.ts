import { describe, expect, test } from 'vitest';
import type { Exercise } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { gradientDescent } from '@/lib/numerics/descent';
import { quadraticGradient } from '@/lib/numerics/quadratic';
import { findLearningRate } from './find-learning-rate';
import { hundredSteps } from './hundred-steps';
import { largestLearningRate } from './largest-learning-rate';
import { oneStep } from './one-step';
import { stepsNeeded } from './steps-needed';
import { traceDescent } from './trace-descent';
import { updateRule } from './update-rule';
import { whichAreHyperparameters } from './which-are-hyperparameters';

const graded = (exercise: Exercise, answer: SubmittedAnswer) => {
  const { verdict, mistake, score } = grade(exercise.instance('article').key, answer, 'seed');
  return { verdict, score, ...(mistake === undefined ? {} : { mistake }) };
};
const correct = { verdict: 'correct', score: 1 };
const slip = (mistake: string) => ({ verdict: 'incorrect', score: 0, mistake });

// Numbers of course.md, lesson 5: "Article numbers" and the table of exercises.
describe('on the source’s own numbers', () => {
  test.each<[Exercise, SubmittedAnswer]>([
    [oneStep, ['-2.4', '3.2']],
    [updateRule, 'x_0 - eta*g_0'],
    [hundredSteps, ['-6.11110793e-10', '8.14814391e-10']],
    [hundredSteps, ['−6.111×10^−10', '8.148e-10']],
    [findLearningRate, { eta: '0.1' }],
    [findLearningRate, { eta: '9/10' }],
    [largestLearningRate, '1'],
    [stepsNeeded, '39'],
    [whichAreHyperparameters, ['f', 'a', 'c']],
    [
      traceDescent,
      [
        ['-2.4', '3.2'],
        ['-1.92', '2.56'],
        ['-1.536', '2.048'],
        ['-1.2288', '1.6384'],
      ],
    ],
  ])('$id is right with %j', (exercise, answer) => {
    expect(graded(exercise, answer)).toEqual(correct);
  });

  test.each<[Exercise, SubmittedAnswer, string]>([
    [oneStep, ['-3.6', '4.8'], 'ascent'],
    [oneStep, ['3', '-4'], 'eta-forgotten'],
    [oneStep, ['4.6', '3.2'], 'source-erratum'],
    [oneStep, ['4.6', '-3.8'], 'source-erratum'],
    [oneStep, ['-6', '8'], 'gradient-only'],
    [oneStep, ['-0.6', '0.8'], 'step-only'],
    [oneStep, ['0.6', '-0.8'], 'step-only'],
    [oneStep, ['-2.7', '3.6'], 'point-not-gradient'],
    [updateRule, 'x_0 + eta*g_0', 'ascent'],
    [updateRule, 'x_1 - η ∂f/∂x_0', 'source-erratum'],
    [updateRule, 'x_0 - g_0', 'eta-forgotten'],
    [updateRule, 'eta*g_0 - x_0', 'subtraction-swapped'],
    [updateRule, 'x_0*(1-eta)', 'point-not-gradient'],
    [updateRule, '-eta g_0', 'step-only'],
    [hundredSteps, ['-7.638884916e-10', '1.018517989e-9'], 'one-step-short'],
    [hundredSteps, ['-4.888886e-10', '6.518515e-10'], 'one-step-over'],
    [hundredSteps, ['-2.4', '3.2'], 'one-step-only'],
    [hundredSteps, ['-3*1.2^100', '4*1.2^100'], 'ascent'],
    [hundredSteps, ['57', '-76'], 'gradient-not-updated'],
    [hundredSteps, ['-3', '4'], 'eta-forgotten'],
    [findLearningRate, { eta: '0.01' }, 'source-erratum'],
    [findLearningRate, { eta: '0' }, 'not-positive'],
    [findLearningRate, { eta: '1' }, 'diverges'],
    [findLearningRate, { eta: '0.09' }, 'too-slow'],
    [findLearningRate, { eta: '0.2' }, 'too-fast'],
    [largestLearningRate, '0.5', 'half'],
    [largestLearningRate, '2', 'double'],
    [stepsNeeded, '38', 'one-too-few'],
    [stepsNeeded, '40', 'one-too-many'],
    [stepsNeeded, '23', 'loss-not-distance'],
  ])('$id with %j is the mistake %s', (exercise, answer, mistake) => {
    expect(graded(exercise, answer)).toEqual(slip(mistake));
  });

  test('the end of a hundred steps is not 0: nothing counts as 0 there', () => {
    expect(graded(hundredSteps, ['0', '0']).verdict).toBe('incorrect');
  });
});

// course.md, "table": the worked example.
test('a slip in a trace costs its own row, and the same slip again costs nothing', () => {
  const rows = [
    ['-3.6', '4.8'],
    ['-2.88', '3.84'],
    ['-2.304', '3.072'],
    ['-2.7648', '3.6864'],
  ];
  const { key, explain } = traceDescent.instance('article');
  const { verdict, score, mistake, feedback } = grade(key, rows, 'seed');
  expect({ verdict, score, mistake }).toEqual({ verdict: 'partly', score: 3 / 4, mistake: 'ascent' });
  expect(feedback.map(({ code, at }) => [code, at])).toEqual([
    ['ascent', 0],
    ['same-slip', 3],
  ]);
  expect(explain('ascent', rows).en).toContain('Step $1$ goes uphill');
});

test('a slip made later is explained where it was made', () => {
  const rows = [
    ['-2.4', '3.2'],
    ['-1.8', '2.4'],
    ['-1.44', '1.92'],
    ['-1.152', '1.536'],
  ];
  const { key, explain } = traceDescent.instance('article');
  expect(grade(key, rows, 'seed').mistake).toBe('gradient-not-updated');
  expect(explain('gradient-not-updated', rows).en).toContain('Step $2$ moves from $(-2.4,3.2)$ to $(-1.8,2.4)$');
});

test('no two slips of a drawn trace look alike, nor one like the step, from any row of the right table', () => {
  for (let seed = 0; seed < 300; seed++) {
    const { key } = traceDescent.instance(seed);
    if (key.kind !== 'table') throw new TypeError('a trace is a table');
    let own = key.start;
    for (let row = 0; row < key.shape[0]; row++) {
      const next = key.step(own, row);
      const ends = [next, ...key.slips.map((known) => known.next(own, row))].flatMap((end) =>
        end === null ? [] : [end[0] ?? 0],
      );
      const sorted = ends.sort((a, b) => a - b);
      for (const [at, end] of sorted.entries()) {
        if (at > 0) expect(end - (sorted[at - 1] ?? 0)).toBeGreaterThan(3e-3 * Math.abs(end));
      }
      own = next;
    }
  }
});

test('the misprinted learning rate is named on the source’s numbers only', () => {
  for (let seed = 0; seed < 40; seed++) {
    const { key, givens } = findLearningRate.instance(seed);
    if (givens['steps'] === 100) continue;
    expect(grade(key, { eta: '0.01' }, 'seed').mistake).toBe('too-slow');
  }
});

describe('the largest learning rate', () => {
  test.each(Array.from({ length: 30 }, (_, seed) => seed))('parts converging from diverging runs, seed %i', (seed) => {
    const { key, givens } = largestLearningRate.instance(seed);
    const [a, b, c] = givens['quadratic'] as [number, number, number];
    const limit = key.kind === 'number' ? (key.reference[0] ?? 0) : 0;
    const distanceWith = (eta: number) => {
      const gradient = ([x0 = 0, x1 = 0]: readonly number[]) => quadraticGradient([a, b, c], [x0, x1]);
      return Math.hypot(...gradientDescent({ start: [1, 1], eta, steps: 2000, gradient, limit: 1e6 }).end);
    };
    expect(distanceWith(0.99 * limit)).toBeLessThan(1);
    expect(distanceWith(1.01 * limit)).toBeGreaterThan(1e5);
  });

  test('on an uneven bowl the flatter axis and the sum of both are mistakes of their own', () => {
    const { key, givens } = largestLearningRate.instance(0);
    const [a, , c] = givens['quadratic'] as [number, number, number];
    expect(grade(key, String(1 / Math.min(a, c)), 'seed').mistake).toBe('flatter-axis');
    expect(grade(key, String(1 / (a + c)), 'seed').mistake).toBe('sum-of-axes');
  });
});

test('powers of ten in the table of a trace are mathematics, never a caret in plain text', () => {
  let met = 0;
  for (let seed = 0; seed < 100; seed++) {
    const { ja } = traceDescent.instance(seed).solution;
    if (/\\times10\^/.test(ja)) met++;
    expect(ja.replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$/g, '')).not.toContain('^');
  }
  expect(met).toBeGreaterThan(0);
});
