/** `invalid` is no score: the answer could not be read, and costs no attempt (course.md, "Grading, exactly"). */
export type Verdict = 'correct' | 'partly' | 'incorrect' | 'invalid';

/** Where feedback belongs: a cell or a character offset, [row, column], or the name of a parameter. */
export type Place = number | readonly [row: number, column: number] | string;

/** One remark: a code of the public API, where it belongs, and what its sentence needs to be filled in. Never words. */
export interface Feedback {
  readonly code: string;
  readonly at?: Place;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The closed interval within which one reference cell is accepted, row-major; shown once the instance is solved. */
export interface AcceptedInterval {
  readonly reference: number;
  readonly from: number;
  readonly to: number;
}

/** What grading an answer yields. It is the same for the same answer, instance and seed, for ever. */
export interface Grading {
  readonly verdict: Verdict;
  /** 0 … 1; 0 where the verdict is `invalid`. */
  readonly score: number;
  readonly feedback: readonly Feedback[];
  /** A code of the exercise's own mistakes, where the answer landed on one. */
  readonly mistake?: string;
  /** How the answer was understood, as LaTeX; absent where it could not be read. */
  readonly read?: string;
  /** One interval per reference cell, for the kinds that have a tolerance. */
  readonly accepted?: readonly AcceptedInterval[];
}

/** Raised by the version of the grader that a stored grading names; bump when a verdict could change. */
export const graderVersion = 2;
