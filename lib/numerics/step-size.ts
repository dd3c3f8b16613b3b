import { epsilonOf, float64Epsilon, type Precision } from './precision';
import { requirePositive } from './preconditions';

export type Scheme = 'forward' | 'backward' | 'central';

/** What the error of a difference depends on, beside the step. */
export interface DifferenceSizes {
  /** |f| near x. */
  readonly value: number;
  /** |f″| near x for `forward` and `backward`, |f‴| for `central`. */
  readonly higherDerivative: number;
  /** |x·f′(x)|: x ± h is rounded too. 0 where x + h and x − h are exact. */
  readonly argument?: number;
  /** Relative error of one value of f; 2^−52 by default. */
  readonly epsilon?: number;
}

export interface DifferenceError {
  /** How far the secant is from the tangent. */
  readonly truncation: number;
  /** What rounding leaves of the difference. */
  readonly rounding: number;
  readonly total: number;
}

/**
 * Bounds on the two errors of a difference (equation `difference-error`).
 * Truncation: h/2·|f″| (forward, backward), h²/6·|f‴| (central), by Taylor's formula. Rounding: two values, each off by
 * ε|f|, and two arguments, each off by ε|x|, over h or 2h.
 * @throws NumericsError `not-finite`, `not-positive` (h)
 */
export function differenceError(scheme: Scheme, h: number, sizes: DifferenceSizes): DifferenceError {
  requirePositive(h, 'h');
  const { value, higherDerivative, argument = 0, epsilon = float64Epsilon } = sizes;
  const central = scheme === 'central';
  const truncation = central ? ((h * h) / 6) * higherDerivative : (h / 2) * higherDerivative;
  const rounding = ((central ? 1 : 2) * epsilon * (value + argument)) / h;
  return { truncation, rounding, total: truncation + rounding };
}

/**
 * The step at which truncation and rounding together are least: 2√(ε|f|/|f″|) (forward, backward), ∛(3ε|f|/|f‴|) (central).
 * @throws NumericsError `not-finite`, `not-positive` where f or its derivative is 0 and no step is best
 */
export function optimalStep(scheme: Scheme, sizes: DifferenceSizes): number {
  const { value, higherDerivative, argument = 0, epsilon = float64Epsilon } = sizes;
  const noise = epsilon * (value + argument);
  requirePositive(noise, 'the noise of f');
  requirePositive(higherDerivative, 'the higher derivative');
  return scheme === 'central' ? Math.cbrt((3 * noise) / higherDerivative) : 2 * Math.sqrt(noise / higherDerivative);
}

/** The step to try where nothing is known of f and x is near 1: √ε (forward, backward) or ∛ε (central). */
export function ruleOfThumbStep(scheme: Scheme, precision: Precision): number {
  return scheme === 'central' ? Math.cbrt(epsilonOf(precision)) : Math.sqrt(epsilonOf(precision));
}
