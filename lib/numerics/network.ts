import { NumericsError } from './errors';
import { createFlatNetwork } from './flat-network';
import { requireFinite, requireFiniteVector, requireSameLength, requireWhole } from './preconditions';
import { softmax, softmaxInto } from './softmax';

/** A matrix by rows. */
export type Matrix = readonly (readonly number[])[];

/**
 * z = xW (equation `forward-pass`): row vector of length m times an m×n matrix.
 * @throws NumericsError `empty`, `not-finite`, `not-rectangular`, `length-mismatch`
 */
export function vectorTimesMatrix(x: readonly number[], W: Matrix): number[] {
  const columns = W[0]?.length ?? 0;
  if (columns === 0) throw new NumericsError('empty', 'W has no entry');
  requireSameLength(x, W, 'x and the rows of W');
  const z = new Array<number>(columns).fill(0);
  for (let i = 0; i < W.length; i++) {
    const row = W[i];
    if (row?.length !== columns) throw new NumericsError('not-rectangular', 'W has rows of different lengths');
    const input = x[i] ?? 0;
    for (let j = 0; j < columns; j++) z[j] = (z[j] ?? 0) + input * (row[j] ?? 0);
  }
  // One check for all: an x or a W that is not finite makes a sum that is not, even times 0.
  requireFiniteVector(z, 'xW');
  return z;
}

/** The output y = softmax(xW); errors as `vectorTimesMatrix`. */
export function networkOutput(W: Matrix, x: readonly number[]): number[] {
  return softmax(vectorTimesMatrix(x, W));
}

/**
 * The loss of the one-layer network, L = −Σ_k t_k log y_k with y = softmax(xW) (equation `network-loss`).
 * Taken from z, as Σ_k t_k (log Σ_j e^{z_j} − z_k): finite even where y_c is too small for a number.
 * With `delta` > 0 it is −Σ_k t_k log(y_k + δ), as the book computes.
 * @throws NumericsError as `vectorTimesMatrix`; t is as long as z
 */
export function networkLoss(W: Matrix, x: readonly number[], t: readonly number[], delta = 0): number {
  const z = vectorTimesMatrix(x, W);
  requireSameLength(z, t, 'z and t');
  const y = z.slice();
  const logSum = softmaxInto(z, y);
  let loss = 0;
  for (let k = 0; k < z.length; k++) {
    const target = t[k] ?? 0;
    if (target === 0) continue;
    loss += target * (delta > 0 ? -Math.log((y[k] ?? 0) + delta) : logSum - (z[k] ?? 0));
  }
  requireFinite(loss, 'the loss');
  return loss;
}

/**
 * ∂L/∂W = xᵀ(y − t) for targets of sum 1 (equation `weight-gradient-analytic`), in W's shape.
 * @throws NumericsError as `networkLoss`
 */
export function weightGradient(W: Matrix, x: readonly number[], t: readonly number[]): number[][] {
  const y = networkOutput(W, x);
  requireFiniteVector(t, 't');
  requireSameLength(y, t, 'y and t');
  return x.map((input) => y.map((output, k) => input * (output - (t[k] ?? 0))));
}

/** One step of descent, W − η ∂L/∂W (equation `weight-update`). */
export function updateWeights(W: Matrix, gradient: Matrix, eta: number): number[][] {
  return W.map((row, i) => row.map((weight, j) => weight - eta * (gradient[i]?.[j] ?? 0)));
}

export interface Training {
  readonly W: number[][];
  /** The loss at W before the first step and after each. */
  readonly losses: Float64Array;
}

/**
 * Trains the one-layer network on one example by gradient descent.
 * @param steps whole, 0 … 1 000 000
 * @throws NumericsError as `networkLoss`; `not-a-whole-number`, `out-of-range` (steps), `not-finite` where the loss leaves the numbers
 */
export function trainWeights(W: Matrix, x: readonly number[], t: readonly number[], eta: number, steps: number): Training {
  requireFinite(eta, 'eta');
  requireWhole(steps, 0, 1_000_000, 'steps');
  const losses = new Float64Array(steps + 1);
  losses[0] = networkLoss(W, x, t);
  const network = createFlatNetwork(x, t);
  const weights = Float64Array.from(W.flat());
  const gradient = new Float64Array(weights.length);
  for (let taken = 1; taken <= steps; taken++) {
    network.gradient(weights, gradient);
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - eta * (gradient[at] ?? 0);
    losses[taken] = network.loss(weights);
  }
  requireFiniteVector(losses, 'losses');
  const columns = t.length;
  return { W: W.map((_, i) => Array.from(weights.subarray(i * columns, (i + 1) * columns))), losses };
}
