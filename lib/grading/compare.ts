/**
 * How cells are compared (course.md, "Grading, exactly"). With reference r, answer a and tolerance τ, right is
 * |a−r| ≤ τ|r|, near is |a−r| ≤ 10τ|r|; a reference smaller than 1e-12 counts as 0, where right is |a| ≤ 1e-6 and near
 * does not exist. τ = 0 asks for exact integers.
 */
export interface Comparison {
  readonly tolerance: number;
  /** Nothing counts as 0: the comparison is relative whatever the size. */
  readonly purelyRelative?: boolean;
}

const countsAsZeroBelow = 1e-12;
const zeroTolerance = 1e-6;
/** What near allows, in τ. */
export const nearFactor = 10;
/** Of the rounding of r, a and their difference: 2.002 is within 1e-3 of 2, though its float64 lies a hair outside. */
const roundingSlack = 4 * Number.EPSILON;

export const countsAsZero = (reference: number, { purelyRelative = false, tolerance }: Comparison): boolean =>
  purelyRelative || tolerance === 0 ? reference === 0 : Math.abs(reference) < countsAsZeroBelow;

/** The integer that `value` is, forgiving the rounding of a closed expression such as 1.1·10; undefined where it is none. */
export const integerOf = (value: number): number | undefined => {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) <= roundingSlack * Math.abs(rounded) ? rounded : undefined;
};

/** Is |a−r| ≤ factor·τ|r|? Never where either is not finite. */
const within = (answer: number, reference: number, comparison: Comparison, factor: number): boolean => {
  if (!Number.isFinite(answer) || !Number.isFinite(reference)) return false;
  if (comparison.tolerance === 0) return integerOf(answer) === reference || answer === reference;
  if (countsAsZero(reference, comparison)) return comparison.purelyRelative ? answer === 0 : Math.abs(answer) <= zeroTolerance;
  const allowed = factor * comparison.tolerance + roundingSlack;
  return Math.abs(answer - reference) <= allowed * Math.abs(reference);
};

export type Closeness = 'right' | 'near' | 'off';

export const closeness = (answer: number, reference: number, comparison: Comparison): Closeness => {
  if (within(answer, reference, comparison, 1)) return 'right';
  return within(answer, reference, comparison, nearFactor) ? 'near' : 'off';
};

/** Does every cell of the answer lie within `factor`·τ of its reference? Never for lists of different lengths. */
export const matches = (
  answer: readonly number[],
  references: readonly number[],
  comparison: Comparison,
  factor: 1 | typeof nearFactor = 1,
): boolean =>
  answer.length === references.length &&
  answer.length > 0 &&
  answer.every((cell, index) => within(cell, references[index] ?? Number.NaN, comparison, factor));

/** The largest distance at which a cell is right, for the accepted interval. */
export const allowedDistance = (reference: number, comparison: Comparison): number => {
  if (countsAsZero(reference, comparison)) return comparison.tolerance === 0 || comparison.purelyRelative ? 0 : zeroTolerance;
  return comparison.tolerance * Math.abs(reference);
};
