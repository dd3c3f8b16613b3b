import type { UnreadableCode as UnreadableNumberCode } from '@/lib/grading/number/unreadable';

/** Codes of `invalid` that reading a formula can yield (api.md); `not-a-number` is every other break of the grammar. */
export type UnreadableCode = UnreadableNumberCode | 'wrong-shape';

/** Thrown inside the reader and caught at its door: learner input never makes a public function throw. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  /** UTF-16 offset in the text as typed. */
  readonly at: number;
  /** What stands there, as typed or as its name; empty at the end of the text. */
  readonly found: string;

  constructor(code: UnreadableCode, at: number, found = '') {
    super(code);
    this.code = code;
    this.at = at;
    this.found = found.slice(0, 30);
  }
}
