import type { Verdict } from '@/lib/grading/verdict';

/** One part of an answer as typed: the answer itself, a cell, a row of them, an option's text. */
export interface TypedPart {
  readonly place: number;
  /** The name of a parameter. */
  readonly name?: string | undefined;
  readonly text: string;
  /** An option's text, typeset. */
  readonly html?: string | undefined;
}

/** A submission as the lists show it, in the reader's language. */
export interface SubmissionView {
  readonly id: string;
  readonly exercise: string;
  readonly title: string;
  /** Where the exercise stands. */
  readonly href: string;
  /** With which numbers: the source's own, or others by their seed. */
  readonly numbers: string;
  readonly createdAt: string;
  readonly time: string;
  readonly typed: readonly TypedPart[];
  readonly readHtml?: string | undefined;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly mistake?: { readonly code: string; readonly name: string } | undefined;
  /** Why it could not be read, typeset. */
  readonly noticeHtml?: string | undefined;
}
