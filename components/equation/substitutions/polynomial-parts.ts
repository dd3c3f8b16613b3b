import { formatNumber } from '@/lib/i18n/format-number';
import type { Quadratic } from '@/lib/numerics/quadratic';
import { ink, name, operand, type Piece, superscript } from './substitution-parts';

/** What a variable of a formula is replaced by: its own sign, a number, or a sum in brackets. */
export interface Argument {
  readonly pieces: readonly Piece[];
  /** Whether a dot must stand between a coefficient and it: `2·3`, but `2x` and `2(3+0.1)`. */
  readonly dot: boolean;
}
export const symbolArgument = (text: string): Argument => ({ pieces: [name(text[0] ?? ''), ink(text.slice(1))], dot: false });
export const numberArgument = (value: number): Argument => ({ pieces: [operand(value)], dot: true });

interface Term {
  readonly coefficient: number;
  readonly factors: readonly { readonly argument: Argument; readonly power: number }[];
}

/** A sum of terms as people write it: no coefficient 1, no term of coefficient 0, minus signs between the terms. */
export function sumOfTerms(terms: readonly Term[]): Piece[] {
  const shown = terms.filter(({ coefficient }) => coefficient !== 0);
  if (shown.length === 0) return [ink('0')];
  return shown.flatMap(({ coefficient, factors }, i) => {
    const sign = coefficient < 0 ? (i === 0 ? '−' : ' − ') : i === 0 ? '' : ' + ';
    const size = Math.abs(coefficient);
    const raisedFactors = factors.filter(({ power }) => power > 0);
    const written = size === 1 && raisedFactors.length > 0 ? '' : formatNumber(size);
    const pieces = raisedFactors.flatMap(({ argument, power }, k): Piece[] => {
      const dot = argument.dot && (k > 0 || written !== '') ? [ink('·')] : [];
      return [...dot, ...argument.pieces, ...(power === 1 ? [] : [ink(superscript(power))])];
    });
    return [ink(sign + written), ...pieces];
  });
}

/** A polynomial of ascending coefficients, written by descending powers. */
export const polynomialWith = (coefficients: readonly number[], argument: Argument): Piece[] =>
  sumOfTerms(coefficients.map((coefficient, power) => ({ coefficient, factors: [{ argument, power }] })).reverse());

/** a·x_0² + b·x_0·x_1 + c·x_1². */
export const quadraticWith = ([a, b, c]: Quadratic, first: Argument, second: Argument): Piece[] =>
  sumOfTerms([
    { coefficient: a, factors: [{ argument: first, power: 2 }] },
    {
      coefficient: b,
      factors: [
        { argument: first, power: 1 },
        { argument: second, power: 1 },
      ],
    },
    { coefficient: c, factors: [{ argument: second, power: 2 }] },
  ]);

/** p·x + q·y, as a partial derivative of the same is. */
export const linearWith = (p: number, first: Argument, q: number, second: Argument): Piece[] =>
  sumOfTerms([
    { coefficient: p, factors: [{ argument: first, power: 1 }] },
    { coefficient: q, factors: [{ argument: second, power: 1 }] },
  ]);
