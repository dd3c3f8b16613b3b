import { requireFinite, requireFiniteVector } from './preconditions';

/**
 * Softmax, y_k = e^{z_k} / Σ_j e^{z_j} (equation `softmax`), length n ≥ 1.
 * Shifted by max z, which leaves the quotient as it is and keeps every exponent ≤ 0, so that nothing overflows.
 * @throws NumericsError `empty`, `not-finite`
 */
export function softmax(z: readonly number[]): number[] {
  requireFiniteVector(z, 'z');
  const y = new Array<number>(z.length);
  softmaxInto(z, y);
  return y;
}

/** `softmax` without checks or allocation, for loops: writes into `y`, which may be `z` itself. Returns log Σ e^{z_j}. */
export function softmaxInto(z: ArrayLike<number>, y: { [k: number]: number }): number {
  const n = z.length;
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < n; k++) {
    const value = z[k] ?? 0;
    if (value > largest) largest = value;
  }
  let sum = 0;
  for (let k = 0; k < n; k++) {
    const power = Math.exp((z[k] ?? 0) - largest);
    y[k] = power;
    sum += power;
  }
  for (let k = 0; k < n; k++) y[k] = (y[k] ?? 0) / sum;
  return largest + Math.log(sum);
}

/** log Σ_j e^{z_j}, shifted by max z as `softmax` is; −log softmax(z)_c = logSumExp(z) − z_c without ever meeting log 0. */
export function logSumExp(z: readonly number[]): number {
  requireFiniteVector(z, 'z');
  return softmaxInto(z, new Array<number>(z.length));
}

/**
 * The logistic sigmoid, 1 / (1 + e^{−x}).
 * Each sign has its own form, so that the exponent is never positive and the tail keeps its relative precision.
 * @throws NumericsError `not-finite`
 */
export function sigmoid(x: number): number {
  requireFinite(x, 'x');
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const power = Math.exp(x);
  return power / (1 + power);
}
