import { readExpression } from './number/expression';
import { tokensOf } from './number/tokens';
import { Unreadable, type UnreadableCode } from './number/unreadable';
import type { Feedback } from './verdict';

/** Longest text read as a number, in UTF-16 units; the depth of brackets is bounded with it. */
export const longestNumber = 256;

export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly latex: string }
  | {
      readonly ok: false;
      readonly code: UnreadableCode;
      /** Offset in the text as typed, in UTF-16 units. */
      readonly at?: number;
      readonly values?: NonNullable<Feedback['values']>;
    };

const plainDecimal = /^[-−]?(?:\d+(?:\.\d+)?|\.\d+)$/;

/**
 * Reads what a learner typed where a number is asked: integers, decimals, `1e-3`, `1×10^-3`, `39/400`, `½`, closed
 * expressions of + − × ÷ ^, brackets, `sqrt`, `ln` (= `log`), `log10`, `log2`, `exp`, e and π, in ASCII, full-width and
 * other Unicode forms and the plainest LaTeX. It never throws, and a value it returns is finite. What cannot be read
 * comes back with a code of `invalid` (api.md) and its place.
 */
export const readNumber = (text: string): NumberReading => {
  if (text.length > longestNumber) return { ok: false, code: 'too-long', values: { limit: longestNumber } };
  if (plainDecimal.test(text)) {
    const plain = text.replace('−', '-');
    const value = Number(plain);
    if (Number.isFinite(value)) return { ok: true, value, latex: plain.replace(/^(-?)\./, '$10.') };
  }
  try {
    const tokens = tokensOf(text);
    if (tokens.length === 1) return { ok: false, code: 'empty', at: 0 };
    const { value, latex } = readExpression(tokens, text);
    return { ok: true, value, latex };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, at, values } = error;
    return { ok: false, code, at, values: { ...values, as: 'number' } };
  }
};
