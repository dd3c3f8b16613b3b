import type { Givens } from '@/lib/course/exercise';
import type { Quantity } from '@/lib/course/lesson';
import { formatNumber } from '@/lib/i18n/format-number';

/** A piece of a formula with numbers in it; a quantity keeps its colour. */
export interface Piece {
  readonly text: string;
  readonly quantity?: Quantity;
  readonly italic?: boolean;
  /** An exponent that Unicode has no raised signs for. */
  readonly sup?: string;
  /** An index that Unicode has no lowered sign for. */
  readonly sub?: string;
  /** What stands below it, as the limit's variable does. */
  readonly under?: readonly Piece[];
  /** A matrix, in place of `text`. */
  readonly rows?: readonly (readonly string[])[];
}

/** The equation with numbers in it. */
export interface Substitution {
  /** What stands before the result; lines break between groups, never inside. */
  readonly groups: readonly (readonly Piece[])[];
  /**
   * What it comes to, without the sign before it. Absent where the line ends with what was given; empty where something is
   * asked for that these numbers do not settle.
   */
  readonly result?: readonly Piece[];
  /** The symbol, by its id, that the result is the value of. */
  readonly resultOf?: string;
  /** Values of the other symbols, by id: nothing in them that an open exercise asks for. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Whose numbers they are. */
export interface Origin {
  /**
   * An exercise's that is not solved. The result is then left to the reader, and so must be every intermediate value that
   * is not given: symbols stand in their places.
   */
  readonly open: boolean;
  /** A figure's, in the state that it is in. */
  readonly figure: boolean;
}
export type Substitute = (numbers: Givens, origin: Origin) => Substitution | undefined;

export const ink = (text: string): Piece => ({ text });
export const name = (text: string, quantity: Quantity = 'k'): Piece => ({ text, quantity, italic: true });
export const coloured = (text: string, quantity: Quantity): Piece => ({ text, quantity });

/** A number; after an operator a negative one stands in brackets. */
export const number = (value: number, quantity: Quantity = 'k', digits = 6): Piece => ({
  text: formatNumber(value, digits),
  quantity,
});
export const operand = (value: number, quantity: Quantity = 'k', digits = 6): Piece => {
  const text = formatNumber(value, digits);
  return { text: text.startsWith('−') ? `(${text})` : text, quantity };
};

/** (a, b, …) as text. */
export const listed = (values: readonly number[], digits = 4): string =>
  `(${values.map((value) => formatNumber(value, digits)).join(', ')})`;
export const vector = (values: readonly number[], quantity: Quantity = 'k', digits = 6): Piece => ({
  text: listed(values, digits),
  quantity,
});
export const matrix = (rows: readonly (readonly number[])[], quantity: Quantity = 'k', digits = 6): Piece => ({
  text: '',
  quantity,
  rows: rows.map((row) => row.map((value) => formatNumber(value, digits))),
});

/** Between every two members of a list: `joined([[a], [b]], ' + ')` gives a + b. */
export const joined = (members: readonly (readonly Piece[])[], between: string): Piece[] =>
  members.flatMap((pieces, i) => (i === 0 ? pieces : [ink(between), ...pieces]));

const lowered = '₀₁₂₃₄₅₆₇₈₉';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const digitsIn = (signs: string) => (n: number) => [...String(n)].map((digit) => signs[Number(digit)] ?? digit).join('');
export const subscript = digitsIn(lowered);
export const superscript = digitsIn(raised);

// ---- reading numbers: an exercise's givens or a figure's state, whichever has the keys that the equation needs

export const scalarOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
export const vectorOf = (value: unknown, length?: number): readonly number[] | undefined =>
  Array.isArray(value) &&
  value.length > 0 &&
  (length === undefined || value.length === length) &&
  value.every((entry) => scalarOf(entry) !== undefined)
    ? value
    : undefined;
export const pairOf = (value: unknown): readonly [number, number] | undefined => {
  const [first, second] = vectorOf(value, 2) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
};
export const matrixOf = (value: unknown): readonly (readonly number[])[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((row) => vectorOf(row, value[0].length) !== undefined)
    ? value
    : undefined;
