import type { Givens } from '@/lib/course/exercise';
import type { Quantity } from '@/lib/course/lesson';
import { formatNumber } from '@/lib/i18n/format-number';
import { crossEntropy, sourceDelta, squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';

/** A piece of a formula with numbers in it; a quantity keeps its colour. */
export interface Piece {
  readonly text: string;
  readonly quantity?: Quantity;
  readonly italic?: boolean;
}
/** Groups break over lines between each other, never inside; the value is printed only where it may be. */
export interface Substitution {
  readonly groups: readonly (readonly Piece[])[];
  readonly value: number;
  readonly quantity: Quantity;
}

const ink = (text: string): Piece => ({ text });
const output = (value: number): Piece => ({ text: formatNumber(value, 4), quantity: 'y' });
const target = (value: number): Piece => ({ text: formatNumber(value, 4), quantity: 't' });
const lossName: Piece = { text: 'E', quantity: 'e', italic: true };

/** y and t of a loss, where the numbers at hand have them. */
function outputAndTarget(numbers: Givens): { y: readonly number[]; t: readonly number[]; c: number } | undefined {
  const { y, t } = numbers as { y?: unknown; t?: unknown };
  const numeric = (list: unknown): list is readonly number[] =>
    Array.isArray(list) && list.length > 0 && list.every((value) => typeof value === 'number' && Number.isFinite(value));
  if (!numeric(y) || !numeric(t) || y.length !== t.length) return undefined;
  const c = t.indexOf(1);
  return c < 0 ? undefined : { y, t, c };
}

function squaredError(numbers: Givens): Substitution | undefined {
  const given = outputAndTarget(numbers);
  if (given === undefined) return undefined;
  const { y, t } = given;
  const shown = [...y.keys()].filter((k) => y[k] !== 0 || t[k] !== 0);
  const groups = shown.map((k, i) => [
    ...(i === 0 ? [lossName, ink(' = ½ [ ')] : []),
    ink('('),
    output(y[k] ?? 0),
    ink('−'),
    target(t[k] ?? 0),
    ink(i === shown.length - 1 ? ')² ]' : ')² +'),
  ]);
  return { groups, value: sumOfSquaredErrors(y, t), quantity: 'e' };
}

/** One term stands for all: that of the true class. */
function squaredErrorTerm(numbers: Givens): Substitution | undefined {
  const given = outputAndTarget(numbers);
  if (given === undefined) return undefined;
  const { y, t, c } = given;
  const pieces = [
    { text: 'd', italic: true },
    ink(`${subscript(c)} = (`),
    output(y[c] ?? 0),
    ink('−'),
    target(t[c] ?? 0),
    ink(')²'),
  ];
  return { groups: [pieces], value: squaredErrorTerms(y, t)[c] ?? 0, quantity: 'k' };
}

const crossEntropyWith =
  (delta: number) =>
  (numbers: Givens): Substitution | undefined => {
    const given = outputAndTarget(numbers);
    if (given === undefined) return undefined;
    const { y, t, c } = given;
    // log 0 has no value: δ joins where it is needed.
    const added = y[c] === 0 ? sourceDelta : delta;
    const argument = added > 0 ? [ink('('), output(y[c] ?? 0), ink(' + 10⁻⁷)')] : [output(y[c] ?? 0)];
    const pieces = [lossName, ink(' = −'), target(1), ink(' · log '), ...argument];
    return { groups: [pieces], value: crossEntropy(y, t, added), quantity: 'e' };
  };

const subscript = (n: number): string => [...String(n)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit).join('');

/**
 * The equation with numbers in it, by the equation's id: from an exercise's givens or a figure's state, whichever has the
 * keys that the equation needs. An equation that is not listed shows no numbers.
 */
export const substitutions: Readonly<Record<string, (numbers: Givens) => Substitution | undefined>> = {
  'squared-error': squaredError,
  'squared-error-term': squaredErrorTerm,
  'cross-entropy': crossEntropyWith(0),
  'cross-entropy-delta': crossEntropyWith(sourceDelta),
};
