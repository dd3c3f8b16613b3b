import { describe, expect, test } from 'vitest';
import type { Exercise } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { differentiatePolynomial, evaluatePolynomial } from '@/lib/numerics/polynomial';
import { analyticDerivative } from './analytic-derivative';
import { centralDifferenceExercise } from './central-difference';
import { chooseH } from './choose-h';
import { fixCentralDifference } from './fix-central-difference';
import { forwardDifferenceExercise } from './forward-difference';
import { tinyStep } from './tiny-step';

const graded = (exercise: Exercise, answer: SubmittedAnswer) => {
  const { verdict, mistake, score } = grade(exercise.instance('article').key, answer, 'seed');
  return { verdict, score, ...(mistake === undefined ? {} : { mistake }) };
};

// Numbers of course.md, lesson 2; the others by hand.
describe('on the source’s own numbers', () => {
  test.each<[Exercise, SubmittedAnswer]>([
    [analyticDerivative, '2x'],
    [analyticDerivative, "f'(x) = x + x"],
    [forwardDifferenceExercise, '6.1'],
    [centralDifferenceExercise, '12.01'],
    [fixCentralDifference, '(f(x+h)-f(x-h))/(2h)'],
    [fixCentralDifference, '1/(2h)*(f(x+h)-f(x-h))'],
    [fixCentralDifference, '(f(h+x)-f(-h+x))/h/2'],
    [fixCentralDifference, { latex: '\\frac{f(x+h)-f(x-h)}{2h}' }],
    [chooseH, { h: '1e-4' }],
    [chooseH, { h: '10^-5' }],
    [tinyStep, ['b']],
  ])('$id is right with %j', (exercise, answer) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'correct', score: 1 });
  });

  test.each<[Exercise, SubmittedAnswer, string]>([
    [analyticDerivative, '2x^2', 'exponent-not-reduced'],
    [analyticDerivative, 'x', 'coefficient-lost'],
    [analyticDerivative, 'x^2', 'not-differentiated'],
    [analyticDerivative, 'x^3/3', 'integrated'],
    // On x² the central difference is the derivative: of two that collide the first is named.
    [forwardDifferenceExercise, '6', 'analytic-derivative'],
    [forwardDifferenceExercise, '0.61', 'not-divided'],
    [forwardDifferenceExercise, '5.9', 'backward-used'],
    [forwardDifferenceExercise, '-6.1', 'subtraction-swapped'],
    [centralDifferenceExercise, '1.201', 'source-erratum'],
    [centralDifferenceExercise, '12', 'analytic-derivative'],
    [centralDifferenceExercise, '12.61', 'forward-used'],
    [centralDifferenceExercise, '24.02', 'divided-by-h'],
    [centralDifferenceExercise, '2.402', 'not-divided'],
    [centralDifferenceExercise, '11.41', 'backward-used'],
    [centralDifferenceExercise, '-12.01', 'subtraction-swapped'],
    [fixCentralDifference, '(f(x+h)-f(x-h))/2', 'source-erratum'],
    [fixCentralDifference, '(f(x+h)-f(x-h))/h', 'divided-by-h'],
    [fixCentralDifference, '(f(x+h)-f(x))/h', 'forward-used'],
    [fixCentralDifference, '(f(x)-f(x-h))/h', 'backward-used'],
    [fixCentralDifference, '(f(x-h)-f(x+h))/(2h)', 'subtraction-swapped'],
    [fixCentralDifference, '(f(x+h)+f(x-h))/(2h)', 'plus-not-minus'],
    [chooseH, { h: '0' }, 'not-positive'],
    [chooseH, { h: '1e-3' }, 'truncation-dominates'],
    [chooseH, { h: '1e-14' }, 'rounding-dominates'],
  ])('$id with %j is the mistake %s', (exercise, answer, mistake) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'incorrect', score: 0, mistake });
  });

  test('a constant kept is a mistake only where there is a constant', () => {
    const codes = (variant: 'article' | number) => {
      const { key } = analyticDerivative.instance(variant);
      return key.kind === 'formula' ? key.mistakes.map(({ code }) => code) : [];
    };
    expect(codes('article')).not.toContain('constant-kept');
    expect(codes(analyticDerivative.opensOn as number)).toContain('constant-kept');
  });

  test('the derivative is not the difference: 12 is told apart from 12.01', () => {
    expect(graded(centralDifferenceExercise, '12.0099')).toEqual({ verdict: 'correct', score: 1 });
    expect(graded(centralDifferenceExercise, '12.005').verdict).toBe('partly');
  });
});

describe('drawn instances belong to their families', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed);
  const coefficientsOf = (exercise: Exercise, seed: number): number[] => {
    const { coefficients } = exercise.instance(seed).givens;
    return Array.isArray(coefficients) ? coefficients.map(Number) : [];
  };

  test('analytic-derivative: degree 2 to 4, a constant, at most four terms', () => {
    for (const seed of seeds.slice(0, 60)) {
      const coefficients = coefficientsOf(analyticDerivative, seed);
      expect([3, 4, 5]).toContain(coefficients.length);
      expect(Math.abs(coefficients[0] ?? 0)).toBeGreaterThanOrEqual(1);
      expect(Math.abs(coefficients.at(-1) ?? 0)).toBeGreaterThanOrEqual(1);
      expect(coefficients.filter((coefficient) => coefficient !== 0).length).toBeLessThanOrEqual(4);
      expect(coefficients.slice(1).every((coefficient) => Math.abs(coefficient) <= 5)).toBe(true);
    }
  });

  test.each([forwardDifferenceExercise, centralDifferenceExercise, chooseH])('$id: a cubic that is not flat at x', (exercise) => {
    for (const seed of seeds) {
      const [a = 0, b = 0, c = 0, d = 0] = coefficientsOf(exercise, seed);
      const { x, h } = exercise.instance(seed).givens;
      expect(a >= 0 && a <= 5 && b * c === 0 && Math.abs(b + c) <= 5 && d !== 0 && Math.abs(d) <= 3).toBe(true);
      expect(x !== 0 && Math.abs(Number(x)) <= 4).toBe(true);
      expect(Math.abs(evaluatePolynomial(differentiatePolynomial([a, b, c, d]), Number(x)))).toBeGreaterThanOrEqual(1);
      if (exercise !== chooseH) expect([0.1, 0.2]).toContain(h);
    }
  });

  test('choose-h: at least two powers of ten will do, 0.1 and 1e-15 will not', () => {
    for (const seed of seeds) {
      const { key } = chooseH.instance(seed);
      const good = Array.from({ length: 15 }, (_, k) => grade(key, { h: `1e-${k + 1}` }, 's').verdict === 'correct');
      expect(good.filter(Boolean).length).toBeGreaterThanOrEqual(2);
      expect([good[0], good[14]]).toEqual([false, false]);
    }
  });
});

test('the good step that the solution names lies within the limits it prints', () => {
  const read = (text: string) => {
    const [, mantissa, power, exponent] = /^(?:([\d.]+)(\\times)?)?(?:10\^\{(-?\d+)\})?$/.exec(text) ?? [];
    expect([text, power !== undefined || mantissa === undefined || exponent === undefined]).toEqual([text, true]);
    return Number(mantissa ?? 1) * 10 ** Number(exponent ?? 0);
  };
  for (let seed = 0; seed < 400; seed++) {
    const { en } = chooseH.instance(seed).solution;
    const named = read(/\$\\S\{h\}=\\S\{(.+?)\}\$/.exec(en)?.[1] ?? '');
    const [, from = '', to = ''] = /\$\$\n(.+?)\\lesssim \\S\{h\}\\lesssim (.+?)\n\$\$/.exec(en) ?? [];
    expect([seed, read(from) <= named, named <= read(to)]).toEqual([seed, true, true]);
  }
});
