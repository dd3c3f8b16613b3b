import { requireFinite, requirePositive } from './preconditions';

/** A function of one number. */
export type RealFunction = (x: number) => number;

/** A quotient of differences that approximates f′(x). */
export type DifferenceScheme = (f: RealFunction, x: number, h: number) => number;

/*
 * x + h, x − h and 2h are each rounded once, as course.md says of `choose-h`. Where f is not finite the quotient is not
 * either: it is returned as it is, so that a figure can show it and a comparison with it fails.
 */

/**
 * Forward difference (f(x+h) − f(x)) / h = f′(x) + O(h) (equation `forward-difference`).
 * @throws NumericsError `not-finite` (x, h), `not-positive` (h)
 */
export function forwardDifference(f: RealFunction, x: number, h: number): number {
  requirePointAndStep(x, h);
  return (f(x + h) - f(x)) / h;
}

/** Backward difference (f(x) − f(x−h)) / h = f′(x) + O(h); errors as `forwardDifference`. */
export function backwardDifference(f: RealFunction, x: number, h: number): number {
  requirePointAndStep(x, h);
  return (f(x) - f(x - h)) / h;
}

/** Central difference (f(x+h) − f(x−h)) / 2h = f′(x) + O(h²) (equation `central-difference`); errors as `forwardDifference`. */
export function centralDifference(f: RealFunction, x: number, h: number): number {
  requirePointAndStep(x, h);
  return (f(x + h) - f(x - h)) / (2 * h);
}

function requirePointAndStep(x: number, h: number): void {
  requireFinite(x, 'x');
  requirePositive(h, 'h');
}
