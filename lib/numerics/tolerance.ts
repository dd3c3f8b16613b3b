/** How far an approximation may be from its reference: |a − r| ≤ max(absolute, relative·|r|). */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** Whether a is as near to r as the tolerance asks. False for anything that is not finite: NaN never passes. */
export function isWithin(a: number, r: number, { relative, absolute }: Tolerance): boolean {
  return Number.isFinite(a) && Number.isFinite(r) && Math.abs(a - r) <= Math.max(absolute, relative * Math.abs(r));
}

/*
 * Cells of an answer (course.md, "Grading, exactly").
 */

/** Four significant digits err by at most 5e−4 of the value and always pass; three, by up to 5e−3, do not always. */
export const cellTolerance = 1e-3;

/** A difference is asked for, not the derivative: 12.01 against 12 is 8.3e−4 away and must fail; five digits pass. */
export const differenceTolerance = 1e-4;

/** A cell within this many tolerances is near: the right way, too few digits. */
export const nearFactor = 10;

/** A reference below this is a zero that rounding has blurred: no relative distance from it makes sense. */
export const zeroReference = 1e-12;

/** What counts as 0 where the reference does: far below every reference that is not 0, far above rounding. */
export const zeroAnswer = 1e-6;

/*
 * What learner code returns (course.md, "Code exercises"). tolerance.test.ts derives these from truncation and rounding.
 */

/** The step the code exercises ask for. */
export const codeStep = 1e-4;

/** A derivative d: |a − d| ≤ 1e−6·max(1, |d|). A central difference errs by some 1e−8 there, a forward one by some 1e−4. */
export const codeDerivativeTolerance: Tolerance = { relative: 1e-6, absolute: 1e-6 };

/** The end point of a descent: a central difference keeps each step, hence the end, as near as a derivative is. */
export const codeDescentTolerance: Tolerance = { relative: 1e-6, absolute: 1e-6 };

/** A loss or its gradient, with δ = 1e−7 or without: δ moves a loss by at most δ/y_c, and log 0 to 16.118096. */
export const codeLossTolerance: Tolerance = { relative: 1e-4, absolute: 1e-6 };
