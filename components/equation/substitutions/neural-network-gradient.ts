import type { Givens } from '@/lib/course/exercise';
import {
  type Matrix,
  networkLoss,
  networkOutput,
  updateWeights,
  vectorTimesMatrix,
  weightGradient,
} from '@/lib/numerics/network';
import { softmax } from '@/lib/numerics/softmax';
import {
  coloured,
  ink,
  joined,
  listed,
  matrix,
  matrixOf,
  name,
  number,
  operand,
  type Piece,
  type Substitute,
  scalarOf,
  subscript,
  vector,
  vectorOf,
} from './substitution-parts';

/** x, W and t of the network, as far as the numbers at hand have them. */
function networkOf(numbers: Givens) {
  const [x, W, t] = [vectorOf(numbers['x']), matrixOf(numbers['W']), vectorOf(numbers['t'])];
  return x !== undefined && W !== undefined && W.length === x.length ? { x, W, t } : undefined;
}
function networkWithTarget(numbers: Givens) {
  const given = networkOf(numbers);
  return given?.t === undefined || given.t.length !== given.W[0]?.length ? undefined : { ...given, t: given.t };
}

const gradientName: readonly Piece[] = [coloured('∂', 'g'), name('L', 'g'), coloured('/∂', 'g'), name('W', 'g')];
const inRows = (W: Matrix) => W.map((row) => listed(row)).join(', ');

/** The matrix itself, or no more than the shape that an exercise names. */
const weights: Substitute = (numbers) => {
  const W = matrixOf(numbers['W']);
  if (W !== undefined) return { groups: [[name('W'), ink(' = '), matrix(W)]], values: { W: inRows(W) } };
  const [rows, cols] = [scalarOf(numbers['rows']), scalarOf(numbers['cols'])];
  if (rows === undefined || cols === undefined) return undefined;
  return { groups: [[name('W'), { text: ' ∈ ℝ', sup: `${rows}×${cols}` }]], values: { W: `${rows} × ${cols}` } };
};

const forwardPass: Substitute = (numbers) => {
  const given = networkOf(numbers);
  if (given === undefined) return undefined;
  const { x, W } = given;
  const z = vectorTimesMatrix(x, W);
  return {
    groups: [[name('z', 'y'), ink(' = '), vector(x)], [matrix(W)]],
    result: [vector(z, 'y')],
    resultOf: 'z',
    values: { x: listed(x), W: inRows(W) },
  };
};

const power = (z: number): Piece[] => [name('e'), { text: '', quantity: 'y', sup: number(z, 'k', 4).text }];

const softmaxOf: Substitute = (numbers, { open }) => {
  const given = networkOf(numbers);
  const z = vectorOf(numbers['z']) ?? (given && !open ? vectorTimesMatrix(given.x, given.W) : undefined);
  if (z === undefined) return undefined;
  return {
    groups: [
      [name('y', 'y'), ink(' = ('), ...joined(z.map(power), ', '), ink(') / ')],
      [ink('('), ...joined(z.map(power), ' + '), ink(')')],
    ],
    result: [vector(softmax(z), 'y')],
    resultOf: 'y',
    values: { z: listed(z), k: `0, …, ${z.length - 1}` },
  };
};

const loss: Substitute = (numbers, { open }) => {
  const given = networkWithTarget(numbers);
  const c = given?.t.indexOf(1) ?? -1;
  if (given === undefined || c < 0) return undefined;
  const { x, W, t } = given;
  const y = networkOutput(W, x);
  const output = open ? [name('y', 'y'), coloured(subscript(c), 'y')] : [number(y[c] ?? 0, 'y')];
  return {
    groups: [[name('L', 'e'), ink(' = −'), number(1, 't'), ink(' · log '), ...output]],
    result: [number(networkLoss(W, x, t), 'e')],
    resultOf: 'e',
    values: { t: listed(t), k: `0, …, ${t.length - 1}`, ...(open ? {} : { y: listed(y) }) },
  };
};

/** Of an exercise about one weight that entry, else all of them. */
const gradientEntries: Substitute = (numbers, { open }) => {
  const given = networkWithTarget(numbers);
  if (given === undefined) return undefined;
  const { x, W, t } = given;
  const slopes = weightGradient(W, x, t);
  const [row, column] = vectorOf(numbers['index'], 2) ?? [];
  const values = open ? {} : { e: number(networkLoss(W, x, t)).text, g: inRows(slopes) };
  if (row === undefined || column === undefined) {
    return { groups: [gradientName], result: [matrix(slopes, 'g')], values };
  }
  const entry = `${subscript(column + 1)}${subscript(row + 1)}`;
  return {
    groups: [[coloured('∂', 'g'), name('L', 'g'), coloured('/∂', 'g'), name('w', 'g'), coloured(entry, 'g')]],
    result: [number(slopes[row]?.[column] ?? 0, 'g')],
    values: { ...values, w: number(W[row]?.[column] ?? 0).text },
  };
};

const analyticGradient: Substitute = (numbers, { open }) => {
  const given = networkWithTarget(numbers);
  if (given === undefined) return undefined;
  const { x, W, t } = given;
  const y = networkOutput(W, x);
  return {
    groups: [
      [...gradientName, ink(' = ')],
      [vector(x), { text: '', sup: 'T' }, ink(' ('), open ? name('y', 'y') : vector(y, 'y'), ink(' − ')],
      [vector(t, 't'), ink(')')],
    ],
    result: [matrix(weightGradient(W, x, t), 'g')],
    resultOf: 'g',
    values: { x: listed(x), t: listed(t), ...(open ? {} : { y: listed(y) }) },
  };
};

const weightUpdate: Substitute = (numbers, { open }) => {
  const given = networkWithTarget(numbers);
  if (given === undefined) return undefined;
  const { x, W, t } = given;
  const eta = scalarOf(numbers['eta']);
  const slopes = weightGradient(W, x, t);
  const rate = eta === undefined ? name('η', 's') : operand(eta, 's');
  const values = { W: inRows(W), ...(eta !== undefined && { eta: number(eta).text }), ...(open ? {} : { g: inRows(slopes) }) };
  return {
    groups: [
      [name('W'), ink(' ← '), matrix(W)],
      [ink('− '), rate, ink(' · '), ...(open ? gradientName : [matrix(slopes, 'g')])],
    ],
    // Without a rate there is nothing to ask for: the exercise asks for the rate itself.
    ...(eta !== undefined && { result: [matrix(updateWeights(W, slopes, eta))] }),
    values,
  };
};

export const neuralNetworkGradient: Readonly<Record<string, Substitute>> = {
  weights,
  'forward-pass': forwardPass,
  softmax: softmaxOf,
  'network-loss': loss,
  'weight-gradient': gradientEntries,
  'weight-gradient-analytic': analyticGradient,
  'weight-update': weightUpdate,
};
