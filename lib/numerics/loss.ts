import { NumericsError } from './errors';
import { requireFinite, requireFiniteVector, requireSameLength } from './preconditions';

/** The source's δ, added to y before the logarithm so that log 0 never occurs. */
export const sourceDelta = 1e-7;

/**
 * Sum of squared errors, E = ½ Σ_k (y_k − t_k)² (equation `squared-error`).
 * @param y output of the network, length n ≥ 1
 * @param t target of the same length, one-hot in the course
 * @throws NumericsError `empty`, `length-mismatch`, `not-finite`
 */
export function sumOfSquaredErrors(y: readonly number[], t: readonly number[]): number {
  let sum = 0;
  for (const term of squaredErrorTerms(y, t)) sum += term;
  return sum / 2;
}

/** The terms d_k = (y_k − t_k)² of the sum (equation `squared-error-term`); errors as `sumOfSquaredErrors`. */
export function squaredErrorTerms(y: readonly number[], t: readonly number[]): number[] {
  requireOutputAndTarget(y, t);
  return y.map((output, k) => (output - (t[k] ?? 0)) ** 2);
}

/**
 * Cross-entropy error, E = −Σ_k t_k log(y_k + δ) (equations `cross-entropy`, `cross-entropy-delta`).
 * A term with t_k = 0 is 0 whatever y_k is, so a one-hot target leaves −log(y_c + δ).
 * @throws NumericsError as `sumOfSquaredErrors`, and `log-domain` where y_k + δ ≤ 0 stands under a logarithm that counts
 */
export function crossEntropy(y: readonly number[], t: readonly number[], delta = 0): number {
  requireOutputAndTarget(y, t);
  requireFinite(delta, 'delta');
  let error = 0;
  for (const [k, target] of t.entries()) {
    if (target === 0) continue;
    const shifted = (y[k] ?? 0) + delta;
    if (shifted <= 0) throw new NumericsError('log-domain', `log of y[${k}] + delta = ${shifted}`);
    error -= target * Math.log(shifted);
  }
  return error;
}

/** Mean of the sum of squared errors over the rows of a mini-batch, one example a row. */
export function meanSumOfSquaredErrors(outputs: readonly (readonly number[])[], targets: readonly (readonly number[])[]): number {
  return meanOverBatch(outputs, targets, sumOfSquaredErrors);
}

/** Mean of the cross-entropy error over the rows of a mini-batch, one example a row. */
export function meanCrossEntropy(
  outputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  delta = 0,
): number {
  return meanOverBatch(outputs, targets, (y, t) => crossEntropy(y, t, delta));
}

function meanOverBatch(
  outputs: readonly (readonly number[])[],
  targets: readonly (readonly number[])[],
  loss: (y: readonly number[], t: readonly number[]) => number,
): number {
  if (outputs.length === 0) throw new NumericsError('empty', 'the batch has no example');
  requireSameLength(outputs, targets, 'outputs and targets');
  let sum = 0;
  for (const [row, y] of outputs.entries()) sum += loss(y, targets[row] ?? []);
  return sum / outputs.length;
}

function requireOutputAndTarget(y: readonly number[], t: readonly number[]): void {
  requireSameLength(y, t, 'y and t');
  requireFiniteVector(y, 'y');
  requireFiniteVector(t, 't');
}
