import { NumericsError } from './errors';
import { multiplyInto } from './flat-network';
import { requireFiniteVector, requireSameLength, requireWhole } from './preconditions';
import type { Random } from './random';
import { sigmoid, softmaxInto } from './softmax';

export interface TwoLayerShape {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/**
 * The two-layer network: y = softmax(sigmoid(xW₁ + b₁)W₂ + b₂). Its parameters are one vector: W₁ row after row, b₁,
 * W₂ row after row, b₂. The buffers are its own, so that one call at a time is what it serves.
 */
export interface TwoLayerNetwork {
  readonly parameterCount: number;
  /** Small weights drawn evenly from [−scale, scale), biases 0. */
  readonly initial: (random: Random, scale?: number) => Float64Array;
  readonly output: (parameters: Float64Array, x: ArrayLike<number>) => number[];
  /** Mean cross entropy over a mini-batch, one example a row. */
  readonly loss: (parameters: Float64Array, X: readonly ArrayLike<number>[], T: readonly ArrayLike<number>[]) => number;
  /** Its gradient by back-propagation, written into `into` and returned; targets of sum 1. */
  readonly gradient: (
    parameters: Float64Array,
    X: readonly ArrayLike<number>[],
    T: readonly ArrayLike<number>[],
    into: Float64Array,
  ) => Float64Array;
}

/** @throws NumericsError `not-a-whole-number`, `out-of-range`; its calls throw `empty`, `length-mismatch`, `not-finite` */
export function createTwoLayerNetwork({ inputs, hidden, outputs }: TwoLayerShape): TwoLayerNetwork {
  for (const [name, size] of Object.entries({ inputs, hidden, outputs })) requireWhole(size, 1, 2 ** 16, name);
  const x = new Float64Array(inputs);
  const s = new Float64Array(hidden);
  const z = new Float64Array(outputs);
  const y = new Float64Array(outputs);
  const back = new Float64Array(hidden);
  const b1 = inputs * hidden;
  const w2 = b1 + hidden;
  const b2 = w2 + hidden * outputs;
  const parameterCount = b2 + outputs;

  function requireBatch(parameters: Float64Array, X: readonly ArrayLike<number>[], T: readonly ArrayLike<number>[]): void {
    if (X.length === 0) throw new NumericsError('empty', 'the batch has no example');
    requireSameLength(X, T, 'X and T');
    requireFiniteVector(parameters, 'parameters');
  }

  function requireTarget(t: ArrayLike<number>): void {
    requireFiniteVector(t, 't');
    requireSameLength(t, y, 't and y');
  }

  /** Leaves s, z and y of this example in the buffers; returns log Σ e^{z_j}. */
  function forward(parameters: Float64Array, example: ArrayLike<number>): number {
    if (parameters.length !== parameterCount) {
      throw new NumericsError('length-mismatch', `${parameters.length} parameters, not ${parameterCount}`);
    }
    requireFiniteVector(example, 'x');
    requireSameLength(example, x, 'x and the inputs');
    x.set(example);
    multiplyInto(x, parameters.subarray(0, b1), s);
    for (let j = 0; j < hidden; j++) s[j] = sigmoid((s[j] ?? 0) + (parameters[b1 + j] ?? 0));
    multiplyInto(s, parameters.subarray(w2, b2), z);
    for (let k = 0; k < outputs; k++) z[k] = (z[k] ?? 0) + (parameters[b2 + k] ?? 0);
    return softmaxInto(z, y);
  }

  /** Adds one example's share of the gradient. */
  function backward(parameters: Float64Array, t: ArrayLike<number>, share: number, into: Float64Array): void {
    for (let k = 0; k < outputs; k++) {
      y[k] = ((y[k] ?? 0) - (t[k] ?? 0)) * share;
      into[b2 + k] = (into[b2 + k] ?? 0) + (y[k] ?? 0);
    }
    for (let j = 0, at = w2; j < hidden; j++) {
      const active = s[j] ?? 0;
      let sum = 0;
      for (let k = 0; k < outputs; k++, at++) {
        const delta = y[k] ?? 0;
        sum += delta * (parameters[at] ?? 0);
        into[at] = (into[at] ?? 0) + active * delta;
      }
      back[j] = sum * active * (1 - active);
      into[b1 + j] = (into[b1 + j] ?? 0) + (back[j] ?? 0);
    }
    for (let i = 0, at = 0; i < inputs; i++) {
      const value = x[i] ?? 0;
      for (let j = 0; j < hidden; j++, at++) into[at] = (into[at] ?? 0) + value * (back[j] ?? 0);
    }
  }

  return {
    parameterCount,
    initial(random, scale = 0.01) {
      const parameters = new Float64Array(parameterCount);
      for (let at = 0; at < b1; at++) parameters[at] = scale * (2 * random.next() - 1);
      for (let at = w2; at < b2; at++) parameters[at] = scale * (2 * random.next() - 1);
      return parameters;
    },
    output(parameters, example) {
      forward(parameters, example);
      return Array.from(y);
    },
    loss(parameters, X, T) {
      requireBatch(parameters, X, T);
      let sum = 0;
      for (const [row, example] of X.entries()) {
        const t = T[row] ?? [];
        requireTarget(t);
        const logSum = forward(parameters, example);
        for (let k = 0; k < outputs; k++) sum += (t[k] ?? 0) * (logSum - (z[k] ?? 0));
      }
      return sum / X.length;
    },
    gradient(parameters, X, T, into) {
      requireBatch(parameters, X, T);
      requireSameLength(into, parameters, 'into and parameters');
      into.fill(0);
      for (const [row, example] of X.entries()) {
        const t = T[row] ?? [];
        requireTarget(t);
        forward(parameters, example);
        backward(parameters, t, 1 / X.length, into);
      }
      return into;
    },
  };
}
