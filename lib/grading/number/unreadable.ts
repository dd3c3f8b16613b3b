import type { Feedback } from '../verdict';

/** The codes of `invalid` that reading a number can end in (api.md). */
export type UnreadableCode =
  | 'empty'
  | 'not-a-number'
  | 'decimal-comma'
  | 'not-finite'
  | 'unknown-name'
  | 'ambiguous'
  | 'unbalanced'
  | 'too-long';

/** Raised and caught within the reader only. `at` is an offset in UTF-16 units of the text as typed. */
export class Unreadable extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly at: number,
    readonly values: NonNullable<Feedback['values']> = {},
  ) {
    super(code);
  }
}
