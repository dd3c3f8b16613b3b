import { isPositiveDefinite, type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import type { Random } from '@/lib/numerics/random';
import { signed } from './polynomial';

export type QuadraticGivens = { readonly quadratic: Quadratic };
export type QuadraticAtPoint = QuadraticGivens & { readonly point: Point };

/** The source's own function and point. */
export const articleQuadratic: Quadratic = [1, 0, 1];
export const articleAtPoint: QuadraticAtPoint = { quadratic: articleQuadratic, point: [3, 4] };

/** Family Q of course.md: each coefficient one of ±1 … ±6. */
export const drawQuadratic = (random: Random): QuadraticGivens => ({
  quadratic: [signed(random, 1, 6), signed(random, 1, 6), signed(random, 1, 6)],
});

/** The bowls of family D: a, c ∈ 1…5, the mixed coefficient as given, or ±1 … ±3. */
export function drawBowl(random: Random, mixed: (random: Random) => number = (from) => signed(from, 1, 3)): Quadratic | null {
  const bowl: Quadratic = [random.integer(1, 5), mixed(random), random.integer(1, 5)];
  return isPositiveDefinite(bowl) ? bowl : null;
}

/** A point for a bowl of family D: each coordinate one of ±1 … ±5, neither partial derivative 0 there. */
export function drawPointOn(random: Random, quadratic: Quadratic): Point | null {
  const point: Point = [signed(random, 1, 5), signed(random, 1, 5)];
  return quadraticGradient(quadratic, point).every((partial) => partial !== 0) ? point : null;
}

/** Family D of course.md: a bowl with a mixed term and a point on it. */
export function drawBowlAtPoint(random: Random): QuadraticAtPoint | null {
  const quadratic = drawBowl(random);
  const point = quadratic && drawPointOn(random, quadratic);
  return quadratic && point && { quadratic, point };
}

/** What x_0 and x_1 are multiplied by in the partial derivative with respect to x_i. */
export function partialCoefficients(quadratic: Quadratic, i: 0 | 1): readonly [by0: number, by1: number] {
  return [quadraticGradient(quadratic, [1, 0])[i], quadraticGradient(quadratic, [0, 1])[i]];
}

/** The quadratic without its mixed term. */
export const withoutMixedTerm = ([a, , c]: Quadratic): Quadratic => [a, 0, c];
