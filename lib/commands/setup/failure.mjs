/** A failure that one sentence tells in full: the commands print it and exit with 1, without a stack trace. */
export class Failure extends Error {}

const known = {
  EACCES: (error) =>
    `Permission denied: ${error.path ?? error.message}. Give this user the right to it, or choose another folder.`,
  EPERM: (error) => `Operation not permitted: ${error.path ?? error.message}.`,
  EROFS: (error) => `The file system is read-only: ${error.path ?? error.message}.`,
  ENOSPC: () => 'The disk is full: free some space, then run the same command again.',
  EDQUOT: () => 'The disk quota is used up: free some space, then run the same command again.',
};

/** The sentence for an error that a person can do something about, else undefined. */
export function sentenceFor(error) {
  if (error instanceof Failure) return error.message;
  const own = known[error?.code]?.(error);
  if (own) return own;
  return /No space left on device|ENOSPC/.test(error?.message ?? '') ? known.ENOSPC() : undefined;
}

/** Prints why a command stops: one sentence where there is one, else the whole error, for it is then a bug of ours. */
export function report(error) {
  console.error(sentenceFor(error) ?? error);
}
