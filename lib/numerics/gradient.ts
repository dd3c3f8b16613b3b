import { NumericsError } from './errors';
import { requireFiniteVector, requireMatrix, requirePositive, requireWhole } from './preconditions';

/** The source's choice of step. */
export const defaultStep = 1e-4;

/** How a numerical gradient is taken. */
export interface GradientOptions {
  /** Step of the central difference, > 0; 1e-4 by default. */
  readonly h?: number;
  /** Which entries to take, in this order; all by default. */
  readonly entries?: readonly number[];
}

/**
 * The gradient by central differences, one entry after the other: (f(x + h·e_i) − f(x − h·e_i)) / 2h (equation `gradient`).
 * f is called twice per entry with one working copy of x, in which the entry is moved and put back exactly; x itself is
 * never touched. f must not keep or change its argument. Where f is not finite the entry is not either.
 * @returns one number per entry taken
 * @throws NumericsError `empty`, `not-finite` (x, h), `not-positive` (h), `not-a-whole-number`, `out-of-range` (entries)
 */
export function numericalGradient(
  f: (x: readonly number[]) => number,
  x: readonly number[],
  options?: number | GradientOptions,
): number[];
export function numericalGradient(f: (x: Float64Array) => number, x: Float64Array, options?: number | GradientOptions): number[];
export function numericalGradient<V extends number[] | Float64Array>(
  f: (x: V) => number,
  x: V,
  options: number | GradientOptions = defaultStep,
): number[] {
  const { h = defaultStep, entries } = typeof options === 'number' ? { h: options } : options;
  requireFiniteVector(x, 'x');
  requirePositive(h, 'h');
  const point = x.slice() as V;
  if (entries === undefined) {
    const gradient = new Array<number>(x.length);
    for (let i = 0; i < x.length; i++) gradient[i] = centralAt(f, point, i, h);
    return gradient;
  }
  for (const i of entries) requireWhole(i, 0, x.length - 1, 'entry');
  return entries.map((i) => centralAt(f, point, i, h));
}

/**
 * One partial derivative of f, the other variables held (equations `partial-by-x0`, `partial-by-x1`); as `numericalGradient`.
 * @param i which variable, from 0
 */
export function partialDerivative(f: (x: readonly number[]) => number, x: readonly number[], i: number, h = defaultStep): number {
  for (const partial of numericalGradient(f, x, { h, entries: [i] })) return partial;
  throw new NumericsError('empty', 'no entry was taken');
}

/**
 * The gradient with respect to a matrix given by rows, in the same shape (equation `weight-gradient`); as `numericalGradient`.
 * @throws NumericsError also `not-rectangular`
 */
export function numericalGradientMatrix(
  f: (W: readonly (readonly number[])[]) => number,
  W: readonly (readonly number[])[],
  h = defaultStep,
): number[][] {
  requireMatrix(W, 'W');
  requirePositive(h, 'h');
  const working = W.map((row) => row.slice());
  const value = () => f(working);
  return working.map((row) => row.map((_, column) => centralAt(value, row, column, h)));
}

function centralAt<V extends number[] | Float64Array>(f: (x: V) => number, point: V, i: number, h: number): number {
  const original = point[i] ?? 0;
  point[i] = original + h;
  const above = f(point);
  point[i] = original - h;
  const below = f(point);
  // Put back, not moved back: (x + h) − h need not be x.
  point[i] = original;
  return (above - below) / (2 * h);
}
