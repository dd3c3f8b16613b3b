/** The gap between 1 and the next number, ε = 2^−52; one operation errs by at most ε/2 of its result. */
export const float64Epsilon = 2 ** -52;

/** The same for float32, 2^−23. */
export const float32Epsilon = 2 ** -23;

export type Precision = 'float64' | 'float32';

export function epsilonOf(precision: Precision): number {
  return precision === 'float64' ? float64Epsilon : float32Epsilon;
}
