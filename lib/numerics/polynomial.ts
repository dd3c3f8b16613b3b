import { requireFinite, requireFiniteVector } from './preconditions';

/** A polynomial by ascending powers: [0, 0, 1] is x². */
export type Coefficients = readonly number[];

/**
 * The value of the polynomial at x by Horner's rule.
 * @throws NumericsError `empty`, `not-finite`
 */
export function evaluatePolynomial(coefficients: Coefficients, x: number): number {
  requireFiniteVector(coefficients, 'coefficients');
  requireFinite(x, 'x');
  return horner(coefficients, x);
}

/** Horner's rule without checks, for loops; an x that is not finite gives a value that is not. */
export function horner(coefficients: Coefficients, x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) value = value * x + (coefficients[power] ?? 0);
  return value;
}

/** The derivative's coefficients, k·a_k at power k − 1; [0] for a constant. Errors as `evaluatePolynomial`. */
export function differentiatePolynomial(coefficients: Coefficients): number[] {
  requireFiniteVector(coefficients, 'coefficients');
  if (coefficients.length === 1) return [0];
  return coefficients.slice(1).map((coefficient, k) => (k + 1) * coefficient);
}
