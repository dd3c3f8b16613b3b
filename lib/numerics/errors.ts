/** What a precondition of the numerical core can complain of. */
export type NumericsErrorCode =
  | 'empty'
  | 'length-mismatch'
  | 'shape-mismatch'
  | 'not-rectangular'
  | 'not-finite'
  | 'log-domain'
  | 'not-positive'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'too-many-steps'
  | 'no-convergence';

/** A caller's mistake: arguments for which the asked quantity does not exist. `code` is stable, the message is for a log. */
export class NumericsError extends Error {
  override readonly name = 'NumericsError';
  readonly code: NumericsErrorCode;

  constructor(code: NumericsErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
