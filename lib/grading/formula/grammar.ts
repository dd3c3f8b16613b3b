import type { Cursor } from './cursor';
import type { Names } from './names';
import type { Formula } from './tree';

/** What the parts of the reader share. The parts call back into the whole through it, so that no file needs another in a circle. */
export interface Grammar {
  readonly cursor: Cursor;
  readonly names: Names;
  readonly isLatex: boolean;
  /** Indices of the sums around the cursor. */
  readonly bound: Set<string>;
  /** Terms joined by + and −. */
  sum(): Formula;
  /** Factors, with or without a sign between them. */
  product(): Formula;
  /** A base with its exponent. */
  power(): Formula;
  /** What stands after ^. */
  exponent(): Formula;
  /** `{…}`, or in LaTeX a single digit or name. */
  group(): Formula;
  /** Comma-separated sums in brackets, the opening one under the cursor. */
  callArguments(): readonly Formula[];
  /** Reads what stands in brackets: a bar outside is no closing bar inside. */
  insideBrackets<T>(read: () => T): T;
  /** Can a factor begin here? */
  startsFactor(): boolean;
}
