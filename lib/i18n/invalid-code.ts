/** The codes of `invalid` (api.md): the answer could not be read, and costs no attempt. */
export const invalidCodes = [
  'empty',
  'not-a-number',
  'decimal-comma',
  'not-finite',
  'unknown-name',
  'wrong-shape',
  'out-of-range',
  'ambiguous',
  'unbalanced',
  'too-long',
] as const;
export type InvalidCode = (typeof invalidCodes)[number];

const known: ReadonlySet<string> = new Set(invalidCodes);
export const isInvalidCode = (code: string): code is InvalidCode => known.has(code);
