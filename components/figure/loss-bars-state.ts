import type { Givens } from '@/lib/course/exercise';
import { crossEntropy, sourceDelta, squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';
import type { StateCode } from './use-figure-state';

/** Ten outputs and the true class. The bars move one by one: they need not sum to 1, and the figure says when they do not. */
export interface LossBarsState {
  readonly y: readonly number[];
  readonly c: number;
}

export const classes = 10;
export const barRange = { from: 0, to: 1, step: 0.01 } as const;
export const initial: LossBarsState = { y: Array.from({ length: classes }, () => 1 / classes), c: 2 };

export const oneHot = (c: number): number[] => Array.from({ length: classes }, (_, k) => (k === c ? 1 : 0));

/** Everything that the figure prints, from its state. */
export function lossesOf({ y, c }: LossBarsState) {
  const t = oneHot(c);
  const squared = sumOfSquaredErrors(y, t);
  // log 0 has no value; δ joins there, and the figure says so.
  const withDelta = y[c] === 0;
  const cross = crossEntropy(y, t, withDelta ? sourceDelta : 0);
  const squaredTerms = squaredErrorTerms(y, t).map((term) => term / 2);
  const crossTerms = t.map((target) => (target === 1 ? cross : 0));
  const sum = y.reduce((total, value) => total + value, 0);
  return { t, squared, cross, withDelta, squaredTerms, crossTerms, sum, isDistribution: Math.abs(sum - 1) < 1e-6 };
}

/** The state that an exercise's numbers make, where they are ten outputs and a one-hot target. */
export function lossBarsOf(givens: Givens | undefined): LossBarsState | undefined {
  const { y, t } = (givens ?? {}) as { y?: readonly number[]; t?: readonly number[] };
  const c = t?.indexOf(1) ?? -1;
  return y?.length === classes && c >= 0 ? { y, c } : undefined;
}

/** The same proportions with sum 1; ten zeros become ten equal outputs. */
export function normalised({ y, c }: LossBarsState): LossBarsState {
  const sum = y.reduce((total, value) => total + value, 0);
  return sum === 0 ? { ...initial, c } : { y: y.map((value) => value / sum), c };
}

export const lossBarsCode: StateCode<LossBarsState> = {
  initial,
  encode: ({ y, c }) => [c, ...y.map((value) => Number(value.toFixed(4)))].join('_'),
  decode(text) {
    const [c, ...y] = text.split('_').map(Number);
    const fits = y.length === classes && y.every((value) => value >= 0 && value <= 1);
    return fits && c !== undefined && Number.isInteger(c) && c >= 0 && c < classes ? { y, c } : null;
  },
  numbers: ({ y, c }) => ({ y, t: oneHot(c) }),
};
