import { gradientDescent } from '@/lib/numerics/descent';
import { evaluateQuadratic, type Point, quadraticGradient } from '@/lib/numerics/quadratic';
import { bowl } from './gradient-field-state';
import { isRate, type RateScale } from './rate-scale';
import type { StateCode } from './use-figure-state';

/** Where descent starts, how fast it goes, and how many steps of it are seen. */
export interface DescentLabState {
  readonly start: Point;
  readonly eta: number;
  readonly steps: number;
}

export const half = 5;
export const startRange = { from: -half, to: half, step: 0.1 } as const;
export const stepsRange = { from: 0, to: 100, step: 1 } as const;
export const rates: RateScale = { from: -10, to: 1 };
/** Beyond this a run counts as diverging, and stops. */
const limit = 1e12;

/** One step more of the run, up to the last that is shown. */
export const afterOneStep = (state: DescentLabState): DescentLabState => ({
  ...state,
  steps: Math.min(stepsRange.to, state.steps + 1),
});

export const initial: DescentLabState = { start: [4, 2], eta: 0.3, steps: 0 };
export const article: DescentLabState = { start: [-3, 4], eta: 0.1, steps: 100 };

/** A run on x_0² + x_1²: its points from the start on, f at each, and whether it left all bounds. */
export interface Run {
  readonly points: readonly Point[];
  readonly losses: readonly number[];
  readonly diverges: boolean;
}

/** Runs gradient descent by the numerical core, at most so many steps. */
export function runOf(start: Point, eta: number, steps: number): Run {
  const gradient = ([x0 = 0, x1 = 0]: readonly number[]) => quadraticGradient(bowl, [x0, x1]);
  const { trajectory, taken, outcome } = gradientDescent({ start, eta, steps, gradient, limit });
  const points = Array.from({ length: taken + 1 }, (_, n): Point => [trajectory[2 * n] ?? 0, trajectory[2 * n + 1] ?? 0]);
  return { points, losses: points.map(lossAt), diverges: outcome === 'diverged' };
}

export const lossAt = (point: Point): number => evaluateQuadratic(bowl, point);

/** What the figure prints of a run after so many steps; where the run stopped earlier, of its last point. */
export function readingsOf(run: Run, { eta, steps }: DescentLabState) {
  const last = run.points.length - 1;
  const step = Math.min(steps, last);
  const point = run.points[step] ?? [0, 0];
  return { step, point, f: lossAt(point), factor: 1 - 2 * eta, stopped: run.diverges && steps >= last };
}

/** The path as far as it is drawn: a point far out is pulled in along its ray, on which the path of this bowl runs. */
export function drawnPath(points: readonly Point[]): Point[] {
  const farthest = 6 * half;
  return points.map(([x0, x1]) => {
    const distance = Math.hypot(x0, x1);
    return distance > farthest ? [(x0 * farthest) / distance, (x1 * farthest) / distance] : [x0, x1];
  });
}

export const lossAxis = { from: 1e-20, to: 1e6, logarithmic: true } as const;

/** f per step as points of a logarithmic plot, on which 0 sits at the lowest place. */
export const lossPoints = (losses: readonly number[]): [number, number][] =>
  losses.map((f, step) => [step, Math.max(f, lossAxis.from)]);

export const descentLabCode: StateCode<DescentLabState> = {
  initial,
  encode: ({ start, eta, steps }) => [...start, eta, steps].join('_'),
  decode(text) {
    const parts = text.split('_');
    if (parts.length !== 4 || parts.includes('')) return null;
    const [x0 = Number.NaN, x1 = Number.NaN, eta = Number.NaN, steps = Number.NaN] = parts.map(Number);
    const within = [x0, x1].every((value) => Math.abs(value) <= half) && isRate(rates, eta);
    return within && Number.isInteger(steps) && steps >= 0 && steps <= stepsRange.to ? { start: [x0, x1], eta, steps } : null;
  },
  numbers: ({ start, eta, steps }) => ({ start, eta, steps }),
};
