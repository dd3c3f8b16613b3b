import { describe, expect, test } from 'vitest';
import type { Exercise, Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { angleBetween } from '@/lib/numerics/angle';
import { type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import { descentDirection } from './descent-direction';
import { fixGradient } from './fix-gradient';
import { gradientAtPoints } from './gradient-at-points';
import { gradientLength } from './gradient-length';

const graded = (exercise: Exercise, answer: SubmittedAnswer, variant: Variant = 'article') => {
  const { verdict, mistake, score } = grade(exercise.instance(variant).key, answer, 'seed');
  return { verdict, score, ...(mistake === undefined ? {} : { mistake }) };
};
const rows = (...points: readonly (readonly [string, string])[]) => points;
const direction = (d0: string, d1: string) => ({ direction: [d0, d1] });

// Numbers of course.md, lesson 4, on x_0² + x_1²; the mistakes worked out by hand.
describe('on the source’s own numbers', () => {
  test.each<[Exercise, SubmittedAnswer]>([
    [fixGradient, ['2x_0', '2x_1']],
    [fixGradient, ['∂f/∂x_0 = x_0+x_0', { latex: '2x_{1}' }]],
    [gradientAtPoints, rows(['6', '8'], ['0', '4'], ['6', '0'])],
    [gradientLength, '10'],
    [descentDirection, direction('-6', '-8')],
    [descentDirection, direction('-3', '-4')],
    [descentDirection, direction('-0.0003', '-0.0004')],
  ])('$id is right with %j', (exercise, answer) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'correct', score: 1 });
  });

  test.each<[Exercise, SubmittedAnswer, string]>([
    [fixGradient, ['2x_0', '2x_0'], 'source-erratum'],
    [fixGradient, ['2x_1', '2x_0'], 'swapped'],
    [fixGradient, ['-2x_0', '-2x_1'], 'negated'],
    [gradientAtPoints, rows(['-6', '-8'], ['0', '-4'], ['-6', '0']), 'negated'],
    [gradientAtPoints, rows(['3', '4'], ['0', '2'], ['3', '0']), 'half'],
    [gradientAtPoints, rows(['6', '6'], ['0', '0'], ['6', '6']), 'source-erratum'],
    [gradientAtPoints, rows(['8', '6'], ['4', '0'], ['0', '6']), 'swapped'],
    [gradientLength, '100', 'squared-length'],
    [gradientLength, '14', 'sum-of-components'],
    [gradientLength, '5', 'length-of-point'],
    [gradientLength, '25', 'function-value'],
    [descentDirection, direction('0', '0'), 'zero-vector'],
    [descentDirection, direction('6', '8'), 'ascent'],
    [descentDirection, direction('8', '-6'), 'perpendicular'],
    [descentDirection, direction('-8', '6'), 'perpendicular'],
  ])('$id with %j is the mistake %s', (exercise, answer, mistake) => {
    expect(graded(exercise, answer)).toEqual({ verdict: 'incorrect', score: 0, mistake });
  });

  test.each([fixGradient, gradientAtPoints])('$id: no mixed term can be dropped where there is none', (exercise) => {
    const codes = (variant: Variant) => {
      const { key } = exercise.instance(variant);
      return 'mistakes' in key ? key.mistakes.map(({ code }) => code) : [];
    };
    expect(codes('article')).not.toContain('mixed-term-dropped');
    expect(codes(1)).toContain('mixed-term-dropped');
  });

  test('one right component of two earns half, and five right cells of six earn five sixths', () => {
    expect(graded(fixGradient, ['2x_0', 'x_1'])).toEqual({ verdict: 'partly', score: 0.5 });
    expect(graded(gradientAtPoints, rows(['6', '8'], ['0', '4'], ['6', '1'])).score).toBeCloseTo(5 / 6, 12);
  });
});

describe('descent-direction is judged by the angle', () => {
  // atan2(−8, −6) = −126.8699°: steepest descent from (3, 4).
  const at = (degreesOff: number) => {
    const angle = Math.atan2(-8, -6) + (degreesOff * Math.PI) / 180;
    return direction(String(Math.cos(angle)), String(Math.sin(angle)));
  };
  test.each([
    [4.99, 'correct', 1],
    [-4.99, 'correct', 1],
    [5.01, 'partly', 0.5],
    [-9.99, 'partly', 0.5],
    [10.01, 'incorrect', 0],
    [84.99, 'incorrect', 0],
  ])('%d degrees off: %s', (off, verdict, score) => {
    expect(graded(descentDirection, at(off))).toEqual({ verdict, score });
  });

  test.each([
    [85.01, 'perpendicular'],
    [-94.99, 'perpendicular'],
    [175.01, 'ascent'],
  ])('%d degrees off: %s', (off, mistake) => {
    expect(graded(descentDirection, at(off)).mistake).toBe(mistake);
  });

  test('near is said to be near', () => {
    const { feedback } = grade(descentDirection.instance('article').key, at(7), 'seed');
    expect(feedback.map(({ code }) => code)).toEqual(['not-precise-enough']);
  });

  test('on a stretched bowl the way to the minimum is a mistake', () => {
    const [x0, x1] = pointOf(descentDirection, 1);
    expect(graded(descentDirection, direction(String(-x0), String(-x1)), 1)).toEqual({
      verdict: 'incorrect',
      score: 0,
      mistake: 'towards-minimum',
    });
  });
});

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : []);
const quadraticOf = (exercise: Exercise, seed: number): Quadratic => {
  const [a = 0, b = 0, c = 0] = numbers(exercise.instance(seed).givens['quadratic']);
  return [a, b, c];
};
function pointOf(exercise: Exercise, seed: number): Point {
  const [x0 = 0, x1 = 0] = numbers(exercise.instance(seed).givens['point']);
  return [x0, x1];
}

describe('drawn instances belong to their families', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);

  test('fix-gradient: three coefficients of ±1 … ±6', () => {
    for (const seed of seeds) {
      const quadratic = quadraticOf(fixGradient, seed);
      expect(quadratic.every((coefficient) => coefficient !== 0 && Math.abs(coefficient) <= 6)).toBe(true);
    }
  });

  test.each([gradientAtPoints, gradientLength, descentDirection])('$id: a bowl with small coefficients', (exercise) => {
    for (const seed of seeds) {
      const [a, b, c] = quadraticOf(exercise, seed);
      expect(a >= 1 && a <= 5 && c >= 1 && c <= 5 && Math.abs(b) <= 3 && 4 * a * c > b * b).toBe(true);
      if (exercise !== descentDirection) expect(b).not.toBe(0);
    }
  });

  test.each([gradientLength, descentDirection])('$id: no slope is 0 at the point', (exercise) => {
    for (const seed of seeds) {
      const point = pointOf(exercise, seed);
      expect(point.every((coordinate) => coordinate !== 0 && Math.abs(coordinate) <= 5)).toBe(true);
      expect(quadraticGradient(quadraticOf(exercise, seed), point)).not.toContain(0);
    }
  });

  test('descent-direction: downhill is 20° to 70° off the way to the minimum', () => {
    for (const seed of seeds) {
      const point = pointOf(descentDirection, seed);
      const angle = angleBetween(quadraticGradient(quadraticOf(descentDirection, seed), point), point);
      expect(angle).toBeGreaterThanOrEqual(20);
      expect(angle).toBeLessThanOrEqual(70);
    }
  });

  test('gradient-at-points: three different points of −4 … 4, none the origin', () => {
    for (const seed of seeds) {
      const { points } = gradientAtPoints.instance(seed).givens;
      const drawn = Array.isArray(points) ? points.map(numbers) : [];
      expect(new Set(drawn.map(String)).size).toBe(3);
      expect(drawn.map(String)).not.toContain('0,0');
      expect(drawn.flat().every((coordinate) => Math.abs(coordinate) <= 4)).toBe(true);
    }
  });
});

test('a coefficient −1 before a coordinate 0 is written out: −1·0, never −0', () => {
  let met = 0;
  for (let seed = 0; seed < 300; seed++) {
    const { solution, hints } = gradientAtPoints.instance(seed);
    const texts = [solution, ...hints].flatMap(({ ja, en }) => [ja, en]).join(' ');
    expect(texts).not.toMatch(/-0(?![.\d])/);
    if (texts.includes('-1\\cdot0')) met++;
  }
  expect(met).toBeGreaterThan(0);
});
