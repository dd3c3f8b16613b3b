import { stepOnBowl } from '@/lib/numerics/descent';
import type { Point } from '@/lib/numerics/quadratic';
import { half, lossAt, type Run, runOf } from './descent-lab-state';
import type { GradedAnswer } from './graded-answer';

/** The exercises whose answers are points or rates of a descent. */
export const descentExercises = ['one-step', 'trace-descent', 'hundred-steps', 'find-learning-rate'] as const;
export type DescentExercise = (typeof descentExercises)[number];

/** A graded answer as a path: the learner's own, and the true one once it may be shown. */
export interface DescentOverlay {
  readonly yours: Run;
  /** The step of each point: one after the other, or the start and the end alone. */
  readonly yoursAt: readonly number[];
  readonly truth?: Run;
  /** The point that is asked for, where it is given. */
  readonly target?: Point;
}

type DescentGivens = { start: Point; eta: number; steps: number; target: Point };

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
const through = (points: readonly Point[]): Run => ({ points, losses: points.map(lossAt), diverges: false });
const counted = (run: Run): number[] => run.points.map((_, step) => step);
const pairs = (numbers: readonly number[]): Point[] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, row) => [numbers[2 * row] ?? 0, numbers[2 * row + 1] ?? 0]);

/** The rate below ½ with which descent ends on the target. */
const goodRate = ({ start, target, steps }: DescentGivens): number => (1 - (target[0] / start[0]) ** (1 / steps)) / 2;

/** What a graded answer draws; undefined where its numbers make no path. */
export function descentOverlay(
  exercise: DescentExercise,
  { givens, numbers, revealed }: GradedAnswer,
): DescentOverlay | undefined {
  const { start, eta, steps, target } = givens as Partial<DescentGivens>;
  if (!isPoint(start)) return undefined;
  if (exercise === 'find-learning-rate') {
    const [rate] = numbers;
    if (rate === undefined || steps === undefined || !isPoint(target)) return undefined;
    const yours = runOf(start, rate, steps);
    const good = revealed ? { truth: runOf(start, goodRate({ start, eta: 0, steps, target }), steps) } : {};
    return { yours, yoursAt: counted(yours), target, ...good };
  }
  const typed = pairs(numbers);
  if (typed.length === 0 || eta === undefined) return undefined;
  const yours = through([start, ...typed]);
  if (exercise === 'hundred-steps') {
    if (steps === undefined) return undefined;
    return { yours, yoursAt: [0, steps], ...(revealed && { truth: runOf(start, eta, steps) }) };
  }
  const truth = exercise === 'one-step' ? through([start, stepOnBowl(start, eta)]) : runOf(start, eta, typed.length);
  return { yours, yoursAt: counted(yours), ...(revealed && { truth }) };
}

/** How far the plane goes both ways: to 10 where the exercise starts outside of the figure's own plane. */
export function planeHalf(overlay: DescentOverlay | undefined): number {
  const { yours, target = [0, 0] } = overlay ?? {};
  const [start = [0, 0]] = yours?.points ?? [];
  return [...start, ...target].some((coordinate) => Math.abs(coordinate) > half) ? 2 * half : half;
}
