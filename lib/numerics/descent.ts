import { NumericsError } from './errors';
import { numericalGradient } from './gradient';
import { requireFinite, requireFiniteVector, requireSameLength, requireWhole } from './preconditions';

/** More steps than any figure or exercise asks for; bounds the work and the memory of one run. */
export const mostSteps = 1_000_000;

/** Returns the gradient at x: a new array, or `into` after writing it there, which spares the allocation. x is not to be changed. */
export type GradientFunction = (x: readonly number[], into: number[]) => ArrayLike<number>;

export interface DescentOptions {
  readonly start: readonly number[];
  /** Learning rate η; any finite number, so that the way uphill can be shown too. */
  readonly eta: number;
  readonly steps: number;
  /** The analytic gradient; where absent, `f` is differentiated numerically. */
  readonly gradient?: GradientFunction;
  readonly f?: (x: readonly number[]) => number;
  /** Step of the numerical gradient. */
  readonly h?: number;
  /** Stop once the gradient's length is at most this; never by default. */
  readonly stopAt?: number;
  /** A component beyond this size counts as diverged; by default the largest number there is. */
  readonly limit?: number;
}

export interface Descent {
  /** `steps`: all were taken. `converged`: the gradient fell to `stopAt`. `diverged`: the next point exceeds `limit` or is not finite. */
  readonly outcome: 'steps' | 'converged' | 'diverged';
  /** Steps taken; the point that diverged is not among them. */
  readonly taken: number;
  readonly end: number[];
  /** The points of steps 0 … taken, one after the other, each of `start`'s length. All finite. */
  readonly trajectory: Float64Array;
}

/**
 * Gradient descent, x_i ← x_i − η ∂f/∂x_i with the old point on the right throughout (equation `update-rule`).
 * @throws NumericsError `empty`, `not-finite`, `length-mismatch`, `not-a-whole-number`, `out-of-range` (steps)
 */
export function gradientDescent(options: DescentOptions): Descent {
  const { start, eta, steps, stopAt = -1, limit = Number.MAX_VALUE } = options;
  requireFiniteVector(start, 'start');
  requireFinite(eta, 'eta');
  requireWhole(steps, 0, mostSteps, 'steps');
  const gradient = options.gradient ?? numerically(options);
  const n = start.length;
  const x = start.slice();
  const into = new Array<number>(n).fill(0);
  const trajectory = new Float64Array((steps + 1) * n);
  trajectory.set(x);
  let taken = 0;
  let outcome: Descent['outcome'] = 'steps';
  while (taken < steps) {
    const slope = gradient(x, into);
    requireSameLength(slope, x, 'gradient and point');
    if (length(slope) <= stopAt) {
      outcome = 'converged';
      break;
    }
    if (!step(trajectory, taken * n, slope, eta, limit)) {
      outcome = 'diverged';
      break;
    }
    taken++;
    for (let i = 0; i < n; i++) x[i] = trajectory[taken * n + i] ?? 0;
  }
  return { outcome, taken, end: x, trajectory: trajectory.subarray(0, (taken + 1) * n) };
}

/** The point of a run after so many steps. */
export function pointAfter(run: Descent, steps: number): number[] {
  requireWhole(steps, 0, run.taken, 'steps');
  const n = run.end.length;
  return Array.from(run.trajectory.subarray(steps * n, (steps + 1) * n));
}

/** One step on x_0² + x_1², whose gradient is twice the point. */
export function stepOnBowl(point: readonly [number, number], eta: number): [number, number] {
  const [x0, x1] = point;
  return [x0 - eta * (2 * x0), x1 - eta * (2 * x1)];
}

/** The point after so many steps on x_0² + x_1² in closed form, (1 − 2η)^n · start (equation `descent-factor`). */
export function bowlAfter(start: readonly [number, number], eta: number, steps: number): [number, number] {
  const factor = (1 - 2 * eta) ** steps;
  return [factor * start[0], factor * start[1]];
}

function numerically({ f, h }: DescentOptions): GradientFunction {
  if (f === undefined) throw new NumericsError('empty', 'neither f nor its gradient is given');
  return (x) => numericalGradient(f, x, h);
}

/** Writes the point after `from` behind it; false where it leaves the bounds. */
function step(trajectory: Float64Array, from: number, slope: ArrayLike<number>, eta: number, limit: number): boolean {
  const n = slope.length;
  for (let i = 0; i < n; i++) {
    const next = (trajectory[from + i] ?? 0) - eta * (slope[i] ?? 0);
    // Written so that NaN fails too.
    if (!(Math.abs(next) <= limit)) return false;
    trajectory[from + n + i] = next;
  }
  return true;
}

function length(vector: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] ?? 0) ** 2;
  return Math.sqrt(sum);
}
