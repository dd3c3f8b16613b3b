import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { crossEntropy, squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';
import { type Matrix, networkLoss, networkOutput, vectorTimesMatrix, weightGradient } from '@/lib/numerics/network';
import { differentiatePolynomial, evaluatePolynomial } from '@/lib/numerics/polynomial';
import { type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import { softmax } from '@/lib/numerics/softmax';

/** An instance's data under the keys that the course names; an exercise has those of its own. */
export interface Givens {
  readonly y: readonly number[];
  readonly yPrime: readonly number[];
  readonly t: readonly number[];
  readonly loss: number;
  readonly coefficients: readonly number[];
  /** A number in lesson 2, the network's input in lesson 6. */
  readonly x: number | readonly number[];
  readonly h: number;
  readonly bound: number;
  readonly scheme: 'forward' | 'central';
  readonly quadratic: Quadratic;
  readonly point: Point;
  readonly points: readonly Point[];
  readonly x1: number;
  readonly start: Point;
  readonly eta: number;
  readonly steps: number;
  readonly target: Point;
  readonly rows: number;
  readonly radius: number;
  readonly cols: number;
  readonly W: Matrix;
  readonly z: readonly number[];
  readonly index: readonly [row: number, column: number];
}

/** What is typed into the fields in their order, or for a choice the options to choose. */
type Answer = readonly (string | number)[];

const sumOfTerms = (coefficients: readonly number[]): string =>
  coefficients.map((coefficient, power) => `(${coefficient})x^${power}`).join('+');

const gradientText = ([a, b, c]: Quadratic): [string, string] => [`(${2 * a})x_0+(${b})x_1`, `(${b})x_0+(${2 * c})x_1`];

const inputOf = ({ x }: Givens): readonly number[] => (typeof x === 'number' ? [x] : x);
const placeOf = ({ x }: Givens): number => (typeof x === 'number' ? x : Number.NaN);

/** On x_0² + x_1² a step multiplies the point by 1 − 2η. */
const afterSteps = ({ start, eta }: Givens, steps: number): [number, number] => {
  const factor = (1 - 2 * eta) ** steps;
  return [start[0] * factor, start[1] * factor];
};

function stepWithin(givens: Givens): number {
  const { coefficients, bound, scheme } = givens;
  const x = placeOf(givens);
  const f = (at: number) => evaluatePolynomial(coefficients, at);
  const slope = evaluatePolynomial(differentiatePolynomial(coefficients), x);
  const difference = scheme === 'central' ? centralDifference : forwardDifference;
  const steps = Array.from({ length: 15 }, (_, k) => 10 ** -(k + 1));
  return steps.find((h) => Math.abs(difference(f, x, h) - slope) < bound / 2) ?? Number.NaN;
}

function fewestSteps(givens: Givens): number {
  let steps = 0;
  while (Math.hypot(...afterSteps(givens, steps)) > givens.radius) steps++;
  return steps;
}

function whichWay(givens: Givens): string {
  const [row, column] = givens.index;
  const output = networkOutput(givens.W, inputOf(givens));
  const slope = (inputOf(givens)[row] ?? 0) * ((output[column] ?? 0) - (givens.t[column] ?? 0));
  return slope > 0 ? 'a' : slope < 0 ? 'b' : 'c';
}

const polynomial =
  ({ coefficients }: Givens) =>
  (at: number) =>
    evaluatePolynomial(coefficients, at);

/** The right answer of every exercise, computed from what its instance gives; by id, as the course asks for it. */
export const rightAnswers: Readonly<Record<string, (givens: Givens) => Answer>> = {
  'squared-error': ({ y, t }) => [sumOfSquaredErrors(y, t)],
  'squared-error-improve': ({ t }) => t,
  'squared-error-terms': ({ y, t }) => squaredErrorTerms(y, t),
  'cross-entropy': ({ y, t }) => [crossEntropy(y, t)],
  'cross-entropy-compare': ({ y, yPrime, t }) => [crossEntropy(y, t), crossEntropy(yPrime, t)],
  'cross-entropy-one-hot': () => ['-log y_c'],
  'log-curve-value': ({ loss }) => [Math.exp(-loss)],
  'why-delta': () => ['c'],
  'tiny-step': () => ['b'],
  'analytic-derivative': ({ coefficients }) => [sumOfTerms(differentiatePolynomial(coefficients))],
  'forward-difference': (givens) => [forwardDifference(polynomial(givens), placeOf(givens), givens.h)],
  'central-difference': (givens) => [centralDifference(polynomial(givens), placeOf(givens), givens.h)],
  'fix-central-difference': () => ['(f(x+h)-f(x-h))/(2h)'],
  'choose-h': (givens) => [stepWithin(givens)],
  'two-arguments': () => ['d'],
  'slice-function': ({ quadratic: [a, b, c], x1 }) => [`(${a})x_0^2+(${b * x1})x_0+(${c * x1 ** 2})`],
  'partial-by-x0': ({ quadratic }) => gradientText(quadratic).slice(0, 1),
  'partials-at-point': ({ quadratic, point }) => quadraticGradient(quadratic, point),
  'fix-gradient': ({ quadratic }) => gradientText(quadratic),
  'gradient-at-points': ({ quadratic, points }) => points.flatMap((point) => quadraticGradient(quadratic, point)),
  'gradient-length': ({ quadratic, point }) => [Math.hypot(...quadraticGradient(quadratic, point))],
  'descent-direction': ({ quadratic, point }) => quadraticGradient(quadratic, point).map((slope) => -slope),
  'update-rule': () => ['x_0-eta*g_0'],
  'one-step': (givens) => afterSteps(givens, 1),
  'trace-descent': (givens) => Array.from({ length: givens.rows }, (_, row) => afterSteps(givens, row + 1)).flat(),
  'hundred-steps': (givens) => afterSteps(givens, givens.steps),
  'find-learning-rate': ({ start, target, steps }) => [(1 - Math.abs(target[0] / start[0]) ** (1 / steps)) / 2],
  'steps-needed': (givens) => [fewestSteps(givens)],
  'largest-learning-rate': ({ quadratic: [a, , c] }) => [1 / Math.max(a, c)],
  'which-are-hyperparameters': () => ['a', 'c', 'f'],
  'gradient-shape': ({ rows, cols }) => [rows, cols],
  'forward-pass': (givens) => vectorTimesMatrix(inputOf(givens), givens.W),
  'softmax-output': ({ z }) => softmax(z),
  'network-loss': (givens) => [networkLoss(givens.W, inputOf(givens), givens.t)],
  'which-way': (givens) => [whichWay(givens)],
  'weight-gradient': (givens) => weightGradient(givens.W, inputOf(givens), givens.t).flat(),
  'train-the-weights': () => [10, 1000],
};

/** One answer a kind that cannot be read, and one that is a known mistake; a choice has no named ones. */
export const otherAnswers: Readonly<
  Record<string, { invalid: (right: Answer) => Answer; wrong: (givens: Givens) => Answer; mistake: string }>
> = {
  'squared-error': {
    invalid: () => ['abc'],
    wrong: ({ y, t }) => [2 * sumOfSquaredErrors(y, t)],
    mistake: 'missing-half',
  },
  'why-delta': { invalid: () => [], wrong: () => ['a'], mistake: '' },
  'fix-gradient': {
    invalid: ([first = '']) => [first, '2x_0+'],
    wrong: ({ quadratic }) => [gradientText(quadratic)[0], gradientText(quadratic)[0]],
    mistake: 'source-erratum',
  },
  'gradient-at-points': {
    invalid: (right) => ['up', ...right.slice(1)],
    wrong: ({ quadratic, points }) => points.flatMap((point) => quadraticGradient(quadratic, point).map((slope) => -slope)),
    mistake: 'negated',
  },
  'update-rule': { invalid: () => ['x_0-q'], wrong: () => ['x_0+eta*g_0'], mistake: 'ascent' },
  'one-step': {
    invalid: (right) => [...right.slice(0, 1), ''],
    wrong: (givens) => afterSteps({ ...givens, eta: -givens.eta }, 1),
    mistake: 'ascent',
  },
  'trace-descent': {
    invalid: (right) => [...right.slice(0, -1), 'down'],
    // Uphill once, then right on the learner's own rows.
    wrong: (givens) => {
      const uphill = afterSteps({ ...givens, eta: -givens.eta }, 1);
      const own: Givens = { ...givens, start: uphill };
      return Array.from({ length: givens.rows }, (_, row) => afterSteps(own, row)).flat();
    },
    mistake: 'ascent',
  },
  'train-the-weights': { invalid: () => ['fast', 100], wrong: () => [-1, 100], mistake: 'not-positive' },
};
