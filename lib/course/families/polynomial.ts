import { differentiatePolynomial, evaluatePolynomial, horner } from '@/lib/numerics/polynomial';
import type { Random } from '@/lib/numerics/random';

/** A polynomial by ascending powers: [0, 0, 1] is x². */
export type Coefficients = readonly number[];

export type PolynomialAtPoint = { readonly coefficients: Coefficients; readonly x: number };
export type DifferenceGivens = PolynomialAtPoint & { readonly h: number };

export const derivativeAt = (coefficients: Coefficients, x: number): number =>
  evaluatePolynomial(differentiatePolynomial(coefficients), x);

/** The polynomial as a function, by Horner's rule; not finite where x is not. */
export const functionOf =
  (coefficients: Coefficients) =>
  (x: number): number =>
    horner(coefficients, x);

export const signed = (random: Random, from: number, to: number): number => random.sign() * random.integer(from, to);

/** Family C of course.md: a cubic of at most three terms and a point where it is not flat. */
export function drawCubicAtPoint(random: Random): PolynomialAtPoint | null {
  const middle = random.integer(-5, 5);
  const [b, c] = random.integer(0, 1) === 0 ? [middle, 0] : [0, middle];
  const coefficients = [random.integer(0, 5), b, c, signed(random, 1, 3)];
  const x = signed(random, 1, 4);
  return Math.abs(derivativeAt(coefficients, x)) >= 1 ? { coefficients, x } : null;
}

/** A cubic of family C with a step of 0.1 or 0.2. */
export function drawDifference(random: Random): DifferenceGivens | null {
  const drawn = drawCubicAtPoint(random);
  const h = random.integer(1, 2) / 10;
  return drawn && { ...drawn, h };
}
