import type { RealFunction } from './difference';
import { NumericsError } from './errors';
import { float64Epsilon } from './precision';
import { requireFinite, requirePositive, requireWhole } from './preconditions';

export interface Extrapolation {
  readonly derivative: number;
  /** An estimate of the error of `derivative`, never 0 where rounding is at work. */
  readonly error: number;
  /** The smallest step that entered. */
  readonly h: number;
}

/**
 * Richardson extrapolation of central differences, steps h, h/2, h/4, …: each column of the tableau removes the next even
 * power of h from the error, D_{i,j} = D_{i,j−1} + (D_{i,j−1} − D_{i−1,j−1}) / (4^j − 1). The entry with the least estimated
 * error wins, so that rounding does not spoil what extrapolation gained (C. J. F. Ridders, Adv. Eng. Software 4(2), 1982).
 * @param h first, large step: f must be smooth on [x − h, x + h]
 * @param levels rows of the tableau, 2 … 20; 2·levels values of f
 * @throws NumericsError `not-finite`, `not-positive`, `not-a-whole-number`, `out-of-range`; `no-convergence` where f is not finite
 */
export function richardsonDerivative(f: RealFunction, x: number, h = 0.5, levels = 10): Extrapolation {
  requireFinite(x, 'x');
  requirePositive(h, 'h');
  requireWhole(levels, 2, 20, 'levels');
  let best: Extrapolation | undefined;
  let above: number[] = [];
  for (let i = 0; i < levels; i++) {
    const step = h / 2 ** i;
    const [right, left] = [f(x + step), f(x - step)];
    const noise = (float64Epsilon * (Math.abs(right) + Math.abs(left))) / (2 * step);
    let entry = (right - left) / (2 * step);
    const row = [entry];
    for (const [j, corner] of above.entries()) {
      const refined = entry + (entry - corner) / (4 ** (j + 1) - 1);
      const error = Math.max(Math.abs(refined - entry), Math.abs(refined - corner)) + noise;
      // NaN compares false: a row that is not finite never wins.
      if (error < (best?.error ?? Number.POSITIVE_INFINITY)) best = { derivative: refined, error, h: step };
      row.push(refined);
      entry = refined;
    }
    above = row;
  }
  if (best === undefined) throw new NumericsError('no-convergence', `f is not finite near ${x}`);
  return best;
}
