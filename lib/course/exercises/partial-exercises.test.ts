import { describe, expect, test } from 'vitest';
import type { Exercise, Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { quadraticGradient } from '@/lib/numerics/quadratic';
import { partialByX0 } from './partial-by-x0';
import { partialsAtPoint } from './partials-at-point';
import { sliceFunction } from './slice-function';
import { twoArguments } from './two-arguments';

const graded = (exercise: Exercise, answer: SubmittedAnswer, variant: Variant = 'article') => {
  const { verdict, mistake, score } = grade(exercise.instance(variant).key, answer, 'seed');
  return { verdict, score, ...(mistake === undefined ? {} : { mistake }) };
};

// Numbers of course.md, lesson 3, on x_0² + x_1² at (3, 4) and cut at x_1 = 4; the mistakes worked out by hand.
describe('on the source’s own numbers', () => {
  test.each<[Exercise, SubmittedAnswer]>([
    [twoArguments, ['d']],
    [sliceFunction, 'x_0^2+16'],
    [sliceFunction, 'f(x_0,4) = 16 + x_0*x_0'],
    [sliceFunction, { latex: 'x_0^{2}+4^{2}' }],
    [partialByX0, '2x_0'],
    [partialByX0, 'x_0+x_0'],
    [partialByX0, { latex: '\\frac{\\partial f}{\\partial x_0}=2x_0' }],
    [partialsAtPoint, ['6', '8']],
  ])('$id is right with %j', (exercise, answer) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'correct', score: 1 });
  });

  test.each<[Exercise, SubmittedAnswer, string]>([
    [sliceFunction, 'x_0^2', 'fixed-term-dropped'],
    [sliceFunction, '2x_0', 'derivative-given'],
    [sliceFunction, 'x_0^2+4', 'value-not-squared'],
    [sliceFunction, '16+x_1^2', 'wrong-variable-fixed'],
    [sliceFunction, 'x_0^2+x_1^2', 'not-fixed'],
    [partialByX0, '2x_1', 'other-variable'],
    [partialByX0, '2x_0+2x_1', 'sum-of-partials'],
    [partialByX0, 'x_0^2+x_1^2', 'not-differentiated'],
    [partialByX0, '2x_0+x_1^2', 'fixed-term-kept'],
    [partialsAtPoint, ['8', '6'], 'swapped'],
    [partialsAtPoint, ['6', '6'], 'source-erratum'],
    [partialsAtPoint, ['9', '16'], 'not-differentiated'],
    [partialsAtPoint, ['25', '25'], 'function-value'],
    [partialsAtPoint, ['3', '4'], 'half'],
  ])('$id with %j is the mistake %s', (exercise, answer, mistake) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'incorrect', score: 0, mistake });
  });

  test.each(['a', 'b', 'c'])('two-arguments: %s is wrong', (option) => {
    expect(graded(twoArguments, [option])).toEqual({ verdict: 'incorrect', score: 0 });
  });

  test.each([partialByX0, partialsAtPoint])('$id: no mixed term can be dropped where there is none', (exercise) => {
    const codes = (variant: Variant) => {
      const { key } = exercise.instance(variant);
      return 'mistakes' in key ? key.mistakes.map(({ code }) => code) : [];
    };
    expect(codes('article')).not.toContain('mixed-term-dropped');
    expect(codes(exercise.opensOn)).toContain('mixed-term-dropped');
  });

  test.each([partialByX0, partialsAtPoint])(
    '$id opens on another function: the lesson prints the source’s result',
    (exercise) => {
      expect(exercise.opensOn).not.toBe('article');
    },
  );

  test('a single right partial derivative earns half', () => {
    expect(graded(partialsAtPoint, ['6', '7'])).toEqual({ verdict: 'partly', score: 0.5 });
  });
});

describe('drawn instances', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : []);

  test.each([partialByX0, sliceFunction])('$id: three coefficients of ±1 … ±6', (exercise) => {
    for (const seed of seeds) {
      const { quadratic, x1 = 2 } = exercise.instance(seed).givens;
      expect(numbers(quadratic)).toHaveLength(3);
      expect(numbers(quadratic).every((coefficient) => coefficient !== 0 && Math.abs(coefficient) <= 6)).toBe(true);
      expect([2, 3, 4, 5]).toContain(Math.abs(Number(x1)));
    }
  });

  test('partials-at-point: a bowl with a mixed term, and slopes that are not 0', () => {
    for (const seed of seeds) {
      const { quadratic, point } = partialsAtPoint.instance(seed).givens;
      const [a = 0, b = 0, c = 0] = numbers(quadratic);
      const [x0 = 0, x1 = 0] = numbers(point);
      expect(a >= 1 && a <= 5 && c >= 1 && c <= 5 && b !== 0 && Math.abs(b) <= 3 && 4 * a * c > b * b).toBe(true);
      expect(x0 !== 0 && x1 !== 0 && Math.abs(x0) <= 5 && Math.abs(x1) <= 5).toBe(true);
      expect(quadraticGradient([a, b, c], [x0, x1])).not.toContain(0);
    }
  });

  test('a slice keeps the mixed term', () => {
    // Seed 1 draws 5x_0² + 4x_0x_1 + 6x_1², cut at x_1 = −2.
    expect(sliceFunction.instance(1).givens).toEqual({ quadratic: [5, 4, 6], x1: -2 });
    expect(graded(sliceFunction, '5x_0^2-8x_0+24', 1).verdict).toBe('correct');
    expect(graded(sliceFunction, '5x_0^2-8x_0', 1).mistake).toBe('fixed-term-dropped');
    expect(graded(sliceFunction, '5x_0^2', 1).mistake).toBe('fixed-term-dropped');
  });
});
