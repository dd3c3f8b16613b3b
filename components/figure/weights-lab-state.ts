import type { Givens } from '@/lib/course/exercise';
import { numericalGradientMatrix } from '@/lib/numerics/gradient';
import {
  type Matrix,
  networkLoss,
  networkOutput,
  updateWeights,
  vectorTimesMatrix,
  weightGradient,
} from '@/lib/numerics/network';
import { isRate, type RateScale } from './rate-scale';
import type { StateCode } from './use-figure-state';

/** One layer with two inputs and three outputs, one example, and the losses since the weights were last set by hand. */
export interface WeightsLabState {
  readonly x: readonly number[];
  readonly W: Matrix;
  /** The true class. */
  readonly c: number;
  readonly eta: number;
  /** L before the first step and after each. */
  readonly losses: readonly number[];
}

export const inputs = 2;
export const outputs = 3;
/** The classes to choose the true one of. */
export const classes = Array.from({ length: outputs }, (_, k) => ({ id: String(k), name: String(k) }));
export const weightRange = { from: -2, to: 2, step: 0.01 } as const;
export const inputRange = { from: -1, to: 1, step: 0.1 } as const;
export const rates: RateScale = { from: -3, to: 1 };
/** Steps that the curve has room for. */
export const mostSteps = 100;

export const oneHot = (c: number): number[] => Array.from({ length: outputs }, (_, k) => (k === c ? 1 : 0));

/** The same numbers with the curve begun anew: what was trained no longer leads here. */
export function restarted({ x, W, c, eta }: Omit<WeightsLabState, 'losses'>): WeightsLabState {
  return { x, W, c, eta, losses: [networkLoss(W, x, oneHot(c))] };
}

export const initial: WeightsLabState = restarted({
  x: [1, 0.5],
  W: Array.from({ length: inputs }, () => Array.from({ length: outputs }, () => 0)),
  c: 2,
  eta: 0.1,
});

/** Everything that the figure prints, from its state. */
export function readingsOf({ x, W, c }: Pick<WeightsLabState, 'x' | 'W' | 'c'>) {
  const t = oneHot(c);
  return {
    t,
    z: vectorTimesMatrix(x, W),
    y: networkOutput(W, x),
    loss: networkLoss(W, x, t),
    gradient: weightGradient(W, x, t),
    numerical: numericalGradientMatrix((weights) => networkLoss(weights, x, t), W),
  };
}

/** W ← W − η ∂L/∂W, with the new loss at the end of the curve. */
export function afterOneStep(state: WeightsLabState): WeightsLabState {
  const { x, c, eta, losses } = state;
  if (losses.length > mostSteps) return state;
  const W = updateWeights(state.W, weightGradient(state.W, x, oneHot(c)), eta);
  return { ...state, W, losses: [...losses, networkLoss(W, x, oneHot(c))] };
}

export const withWeight = (state: WeightsLabState, row: number, column: number, value: number): WeightsLabState =>
  restarted({ ...state, W: state.W.map((cells, i) => cells.map((old, k) => (i === row && k === column ? value : old))) });

export const withInput = (state: WeightsLabState, i: number, value: number): WeightsLabState =>
  restarted({ ...state, x: state.x.map((old, k) => (k === i ? value : old)) });

/** The state that an exercise's numbers make, where they are a network of this size. */
export function weightsLabOf(givens: Givens | undefined): WeightsLabState | undefined {
  const { x, W, t } = (givens ?? {}) as { x?: readonly number[]; W?: Matrix; t?: readonly number[] };
  const fits = x?.length === inputs && W?.length === inputs && W.every((row) => row.length === outputs);
  const c = t?.indexOf(1) ?? -1;
  return fits && c >= 0 && c < outputs ? restarted({ x, W, c, eta: initial.eta }) : undefined;
}

const digits = 9;
const short = (value: number): number => Number(value.toPrecision(digits));
const largestWeight = 1e6;

export const weightsLabCode: StateCode<WeightsLabState> = {
  initial,
  encode: ({ x, W, c, eta, losses }) =>
    [x.map(short), W.flat().map(short), [c, eta], losses.map((loss) => Number(loss.toPrecision(5)))]
      .map((part) => part.join('_'))
      .join('~'),
  decode(text) {
    const parts = text.split('~').map((part) => part.split('_'));
    if (parts.length !== 4 || parts.flat().includes('')) return null;
    const [x = [], weights = [], [c = -1, eta = Number.NaN] = [], losses = []] = parts.map((part) => part.map(Number));
    const W = Array.from({ length: inputs }, (_, row) => weights.slice(row * outputs, (row + 1) * outputs));
    const within =
      x.length === inputs &&
      x.every((value) => value >= inputRange.from && value <= inputRange.to) &&
      weights.length === inputs * outputs &&
      weights.every((weight) => Math.abs(weight) <= largestWeight) &&
      Number.isInteger(c) &&
      c >= 0 &&
      c < outputs &&
      isRate(rates, eta) &&
      losses.length >= 1 &&
      losses.length <= mostSteps + 1 &&
      losses.every((loss) => loss >= 0 && loss < Number.POSITIVE_INFINITY);
    // The loss on show is that of the weights, whatever the link says.
    return within ? { x, W, c, eta, losses: [...losses.slice(0, -1), networkLoss(W, x, oneHot(c))] } : null;
  },
  numbers: ({ x, W, c, eta }) => ({ x, W, t: oneHot(c), z: vectorTimesMatrix(x, W), y: networkOutput(W, x), eta }),
};
