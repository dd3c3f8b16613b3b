import { NumericsError } from './errors';
import { defaultStep, type GradientOptions } from './gradient';
import { requireFiniteVector, requirePositive, requireWhole } from './preconditions';
import { softmaxInto } from './softmax';

/**
 * z = xW for a row vector and a matrix laid out row after row, without checks or allocation: z is overwritten.
 * Four rows at a time, so that z is read and written a quarter as often; W is read in the order it lies in memory.
 */
export function multiplyInto(x: Float64Array, W: Float64Array, z: Float64Array): void {
  const rows = x.length;
  const columns = z.length;
  const first = x[0] ?? 0;
  for (let j = 0; j < columns; j++) z[j] = first * (W[j] ?? 0);
  let i = 1;
  for (; i + 4 <= rows; i += 4) {
    const a = x[i] ?? 0;
    const b = x[i + 1] ?? 0;
    const c = x[i + 2] ?? 0;
    const d = x[i + 3] ?? 0;
    let atA = i * columns;
    let atB = atA + columns;
    let atC = atB + columns;
    let atD = atC + columns;
    for (let j = 0; j < columns; j++) {
      const upper = a * (W[atA++] ?? 0) + b * (W[atB++] ?? 0);
      const lower = c * (W[atC++] ?? 0) + d * (W[atD++] ?? 0);
      z[j] = (z[j] ?? 0) + (upper + lower);
    }
  }
  for (; i < rows; i++) {
    const input = x[i] ?? 0;
    for (let j = 0, at = i * columns; j < columns; j++, at++) z[j] = (z[j] ?? 0) + input * (W[at] ?? 0);
  }
}

/** log Σ e^{z_j} as `logSumExp`, for this layout alone: a function that meets one kind of array stays fast. */
function logOfSum(z: Float64Array): number {
  let at = 0;
  let largest = z[0] ?? 0;
  for (let k = 1; k < z.length; k++) {
    const value = z[k] ?? 0;
    if (value > largest) {
      largest = value;
      at = k;
    }
  }
  // The largest one's own share is e^0.
  let sum = 1;
  for (let k = 0; k < z.length; k++) if (k !== at) sum += Math.exp((z[k] ?? 0) - largest);
  return largest + Math.log(sum);
}

/** The one-layer network on one example, its weights laid out row after row: for loops over many weights. */
export interface FlatNetwork {
  /** L(W) as `networkLoss`, without allocation. */
  readonly loss: (W: Float64Array) => number;
  /** Writes ∂L/∂W = xᵀ(y − t) into `into` and returns it. */
  readonly gradient: (W: Float64Array, into: Float64Array) => Float64Array;
  /**
   * The central differences (L(W + h·e) − L(W − h·e)) / 2h of `numericalGradient`, faster by knowing what one weight moves:
   * z_j alone, by ±h·x_i. The product xW is taken once, and each difference of losses is T·log(S₊/S₋) − 2h·x_i·t_j with
   * T = Σ t_k, S± = Σ e^{z_k} after the move. W is only read.
   * @throws NumericsError as `numericalGradient`; `out-of-range` where |h·x_i| > 700 leaves the numbers
   */
  readonly numericalGradient: (W: Float64Array, options?: GradientOptions) => number[];
}

/** e^700 is the largest round power that a number holds. */
const largestExponent = 700;

/**
 * Prepares the network for one example; the buffers are its own, so that one call at a time is what it serves.
 * @throws NumericsError `empty`, `not-finite`; calls throw `length-mismatch` for a W that is not x.length × t.length
 */
export function createFlatNetwork(x: ArrayLike<number>, t: ArrayLike<number>): FlatNetwork {
  requireFiniteVector(x, 'x');
  requireFiniteVector(t, 't');
  requireWhole(x.length * t.length, 1, 2 ** 31, 'weights');
  const input = Float64Array.from(x);
  const target = Float64Array.from(t);
  const columns = target.length;
  const z = new Float64Array(columns);
  const y = new Float64Array(columns);
  let targets = 0;
  for (const value of target) targets += value;

  function forward(W: Float64Array): void {
    if (W.length !== input.length * columns) {
      throw new NumericsError('length-mismatch', `W has ${W.length} entries, not ${input.length}·${columns}`);
    }
    multiplyInto(input, W, z);
  }

  /** (L₊ − L₋) / 2h where the weight from input i to output j moves, the outputs at W being in y. */
  function difference(i: number, j: number, h: number): number {
    const move = h * (input[i] ?? 0);
    if (Math.abs(move) > largestExponent) throw new NumericsError('out-of-range', `h·x[${i}] is ${move}`);
    const factor = Math.exp(move);
    const share = y[j] ?? 0;
    const rest = 1 - share;
    const change = targets * Math.log((rest + share * factor) / (rest + share / factor)) - 2 * move * (target[j] ?? 0);
    return change / (2 * h);
  }

  return {
    loss(W) {
      forward(W);
      const logSum = logOfSum(z);
      let loss = 0;
      for (let k = 0; k < columns; k++) loss += (target[k] ?? 0) * (logSum - (z[k] ?? 0));
      return loss;
    },
    gradient(W, into) {
      forward(W);
      softmaxInto(z, y);
      for (let j = 0; j < columns; j++) y[j] = (y[j] ?? 0) - (target[j] ?? 0);
      for (let i = 0, at = 0; i < input.length; i++) {
        const value = input[i] ?? 0;
        for (let j = 0; j < columns; j++, at++) into[at] = value * (y[j] ?? 0);
      }
      return into;
    },
    numericalGradient(W, { h = defaultStep, entries } = {}) {
      requirePositive(h, 'h');
      forward(W);
      requireFiniteVector(z, 'xW');
      softmaxInto(z, y);
      const differences = new Array<number>(entries?.length ?? W.length);
      for (let n = 0; n < differences.length; n++) {
        const entry = entries?.[n] ?? n;
        requireWhole(entry, 0, W.length - 1, 'entry');
        const i = Math.floor(entry / columns);
        differences[n] = difference(i, entry - i * columns, h);
      }
      return differences;
    },
  };
}
