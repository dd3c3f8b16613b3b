import { networkLoss, trainWeights } from '@/lib/numerics/network';
import type { GradedAnswer } from './graded-answer';
import { oneHot, weightsLabOf } from './weights-lab-state';

/** The loss at each step of a training, as far as it is drawn. */
export interface TrainingCurve {
  readonly eta: number;
  readonly steps: number;
  readonly points: readonly (readonly [step: number, loss: number])[];
}

/** A graded rate and number of steps as a curve, the bound to meet, and a good one once it may be shown. */
export interface TrainingOverlay {
  readonly bound: number;
  readonly yours: TrainingCurve;
  readonly truth?: TrainingCurve;
}

const mostPoints = 200;
const largestRun = 10_000;
const goodRate = 1;

/** The losses of a long run, thinned to what a plot can show; the last is kept. */
function thinned(eta: number, losses: Float64Array): TrainingCurve {
  const steps = losses.length - 1;
  const every = Math.max(1, Math.ceil(steps / mostPoints));
  const points: (readonly [number, number])[] = [];
  for (let step = 0; step < steps; step += every) points.push([step, losses[step] ?? 0]);
  points.push([steps, losses[steps] ?? 0]);
  return { eta, steps, points };
}

/** What a graded answer to `train-the-weights` draws; undefined where its numbers make no training. */
export function trainingOverlay({ givens, numbers, revealed }: GradedAnswer): TrainingOverlay | undefined {
  const network = weightsLabOf(givens);
  const bound = givens['bound'];
  const [eta, steps] = numbers;
  if (network === undefined || typeof bound !== 'number' || eta === undefined || steps === undefined) return undefined;
  if (!Number.isInteger(steps) || steps < 1 || steps > largestRun) return undefined;
  const { x, W, c } = network;
  const t = oneHot(c);
  const train = (rate: number, count: number) => trainWeights(W, x, t, rate, count).losses;
  const yours = thinned(eta, train(eta, steps));
  if (!revealed || networkLoss(W, x, t) < bound) return { bound, yours };
  const good = train(goodRate, largestRun);
  const enough = good.findIndex((loss) => loss < bound);
  return { bound, yours, ...(enough > 0 && { truth: thinned(goodRate, good.slice(0, enough + 1)) }) };
}
