import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { bowlAfter, gradientDescent, stepOnBowl } from '@/lib/numerics/descent';
import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { crossEntropy, squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';
import { networkLoss, networkOutput, trainWeights, vectorTimesMatrix, weightGradient } from '@/lib/numerics/network';
import { differentiatePolynomial, evaluatePolynomial } from '@/lib/numerics/polynomial';
import { evaluateQuadratic, type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import { differenceError, ruleOfThumbStep } from '@/lib/numerics/step-size';

const plain = (value: number) => String(Number(value.toPrecision(6)));
const scientific = (value: number) => value.toExponential(1).replace(/e([+-]\d+)/, (_, power) => `\\times10^{${Number(power)}}`);

const dog = [0, 1, 0];
const first = [0.2, 0.5, 0.3];
const second = [0.1, 0.8, 0.1];
const third = 1 / 3;

const cube = (x: number) => x ** 3;
/** A machine that keeps eight significant digits of every number. */
const eight = (value: number) => Number(value.toPrecision(8));
const eightDigitSlope = (h: number) => eight((eight(Math.sin(eight(1 + h))) - eight(Math.sin(1))) / h);
const atSine = (h: number) => differenceError('central', h, { value: Math.sin(1), higherDerivative: Math.cos(1) });

const bowl = ([x0, x1]: Point) => evaluateQuadratic([1, 0, 1], [x0, x1]);
const [g0, g1] = quadraticGradient([1, 0, 1], [1, 2]);
const length = Math.hypot(g0, g1);
const downhill = quadraticGradient([1, 0, 4], [2, 1]);

const six = (value: number) => value.toPrecision(6);
const pair = (cells: readonly number[]) => `(${cells.map(plain)})`;
/** One step on a quadratic, from its own gradient. */
const stepOn = (quadratic: Quadratic, point: Point, eta: number): Point => {
  const [g0, g1] = quadraticGradient(quadratic, point);
  return [point[0] - eta * g0, point[1] - eta * g1];
};
/** The slip of lesson 5: the second partial derivative is taken after x_0 has moved. */
const mixed: Quadratic = [1, 1, 1];
const [moved] = stepOn(mixed, [5, -2], 0.3);
const lateSlope = quadraticGradient(mixed, [moved, -2])[1];
const twoValleys = [0, 1, -4, 0, 1];
const valleyFrom = (start: number) => {
  const slope = differentiatePolynomial(twoValleys);
  const run = gradientDescent({
    gradient: ([x = Number.NaN]) => [evaluatePolynomial(slope, x)],
    start: [start],
    eta: 0.01,
    steps: 1000,
  });
  return run.end[0] ?? Number.NaN;
};
const [right, left] = [valleyFrom(2), valleyFrom(-2)];

const x = [0.5, 1];
const t = [1, 0, 0];
const W = [
  [0.2, -0.4, 0.6],
  [0.3, 0.1, -0.2],
];
const outputs = networkOutput(W, x);
/** The loss as a function of w_11 alone. */
const lossAt = (w: number) => networkLoss([[w, -0.4, 0.6], W[1] ?? []], x, t);
const lossAfter = (eta: number, steps: number) => trainWeights(W, x, t, eta, steps).losses.at(-1) ?? Number.NaN;

/** Numbers that a lesson works out by hand: where # stands in its text, the core's value must stand. */
const worked: Record<string, readonly (readonly [place: string, value: string])[]> = {
  'loss-functions': [
    ['=#', plain(crossEntropy(first, dog))],
    ['=#$', plain(crossEntropy(second, dog))],
    ['$#$', plain(sumOfSquaredErrors(first, dog))],
    ['$#$', plain(sumOfSquaredErrors(second, dog))],
    ['$#$', plain(squaredErrorTerms(first, dog)[0] ?? Number.NaN)],
    ['$#$', plain(squaredErrorTerms(first, dog)[1] ?? Number.NaN)],
    ['$#$', plain(squaredErrorTerms(first, dog)[2] ?? Number.NaN)],
    ['#', `${Math.round((100 * 0.25) / 0.38)}%`],
    ['$#$', plain(0.5 ** 2 / 2)],
    ['$#$', plain(2 * (0.25 ** 2 / 2))],
    ['$#$', plain(sumOfSquaredErrors([0.99, 0.01, 0], dog))],
    ['$#$', plain(sumOfSquaredErrors([0.999, 0.001, 0], dog))],
    ['=#$', plain(crossEntropy([third, third, third], dog))],
    ['$#$', plain(sumOfSquaredErrors([0, 0.5, 0.5], dog))],
    ['#$', plain(-Math.log(0.25))],
    ['$#$', plain(-Math.log(0.125))],
    ['$#$', scientific(crossEntropy(first, dog) - crossEntropy(first, dog, 1e-7)).replace('.0', '')],
  ],
  'numerical-differentiation': [
    ['\\G{#}', plain((0.49 - 0.52) / 0.01)],
    ['\\G{#}', plain(forwardDifference(cube, 1, 1))],
    ['\\G{#}', plain(forwardDifference(cube, 1, 0.1))],
    ['\\G{#}', plain(forwardDifference(cube, 1, 0.01))],
    ['$#$', plain(forwardDifference(cube, 1, 0.05))],
    ['$#$', plain(centralDifference(cube, 1, 0.1))],
    ['$#$', plain(centralDifference(cube, 1, 0.05))],
    ['$#$', plain(cube(0.9))],
    ['=#$', plain(Math.cos(1))],
    ['=#', plain(eightDigitSlope(1e-4))],
    ['$#$', plain(eightDigitSlope(1e-6))],
    ['$#$', plain(eightDigitSlope(1e-7))],
    ['$#$', plain(eightDigitSlope(1e-8))],
    ['$#$', scientific(2 ** -52)],
    ['$#$', scientific(2 ** -23)],
    ['$#$', scientific(atSine(1e-4).truncation)],
    ['$#$', scientific(atSine(1e-4).rounding)],
    ['$#$', scientific(atSine(1e-8).truncation)],
    ['$#$', scientific(atSine(1e-8).rounding)],
    ['$#$', scientific(ruleOfThumbStep('central', 'float64'))],
    ['$#$', scientific(ruleOfThumbStep('forward', 'float64'))],
    ['$#$', scientific(ruleOfThumbStep('central', 'float32'))],
  ],
  'partial-derivatives': [
    ['=#$', plain(bowl([1.1, 2.1]))],
    ['=#$', plain(bowl([1.1, 2]))],
    ['=#$', plain(bowl([0.9, 2]))],
    ['=#$', plain(bowl([1, 2.1]))],
    ['=#$', plain(bowl([1, 1.9]))],
    ['\\G{#}', plain((bowl([1.1, 2]) - bowl([0.9, 2])) / 0.2)],
    ['\\G{#}', plain((bowl([1, 2.1]) - bowl([1, 1.9])) / 0.2)],
  ],
  gradient: [
    ['$#$', plain(bowl([1.05, 2]))],
    ['$#$', plain(bowl([1, 2.05]))],
    ['$#$', plain(bowl([1.03, 2.04]))],
    ['\\G{#}', plain(length)],
    ['=#$', plain(length * 0.05)],
    ['$#$', plain(bowl([1 + (0.05 * g0) / length, 2 + (0.05 * g1) / length]))],
    ['=#$', plain(g0 / length)],
    ['\\G{#}', `(${quadraticGradient([3, 1, 0], [1, 5])})`],
    ['\\G{#}', `(${downhill})`],
    [
      '#',
      String(
        Math.round((Math.acos((2 * downhill[0] + downhill[1]) / (Math.hypot(...downhill) * Math.hypot(2, 1))) * 180) / Math.PI),
      ),
    ],
  ],
  'gradient-descent': [
    ['\\G{#}', pair(quadraticGradient([1, 0, 1], [5, -2]))],
    ['$#$', plain(bowl([5, -2]))],
    ['$#$', pair(stepOnBowl([5, -2], 1))],
    ['$#$', pair(stepOnBowl([5, -2], 0.3))],
    ['$#$', plain(bowl(stepOnBowl([5, -2], 0.3)))],
    ['\\G{#}', pair(quadraticGradient(mixed, [5, -2]))],
    ['$#$', pair(stepOn(mixed, [5, -2], 0.3))],
    ['=#$', plain(lateSlope)],
    ['$#$', pair([moved, -2 - 0.3 * lateSlope])],
    ['$#$', pair(bowlAfter([5, -2], 0.3, 2))],
    ['$#$', pair(bowlAfter([5, -2], 0.3, 3))],
    ['=#$', plain(bowlAfter([1, 1], 0.3, 10)[0])],
    ['$$#', pair(bowlAfter([5, -2], 0.3, 10))],
    ['$#$', plain(bowlAfter([1, 1], 0.45, 1)[0])],
    ['$#$', plain(bowlAfter([1, 1], 0.6, 1)[0])],
    ['$#$', pair(stepOnBowl([5, -2], 0.6))],
    ['$#$', plain(bowlAfter([1, 1], 1.1, 1)[0])],
    ['$#$', pair(bowlAfter([5, -2], 1.1, 10))],
    ['$#$', plain(bowlAfter([1, 1], 0.001, 1)[0])],
    ['$#$', plain(bowlAfter([1, 1], 0.001, 100)[0])],
    ['$#$', pair(bowlAfter([5, -2], 0.001, 100))],
    ['$#$', pair(stepOn([1, 0, 4], [2, 1], 0.2))],
    ['$#$', plain(stepOn([1, 0, 4], [1, 1], 0.3)[0])],
    ['$#$', plain(stepOn([1, 0, 4], [1, 1], 0.3)[1])],
    ['$#$', plain(stepOn([1, 0, 4], stepOn([1, 0, 4], [2, 1], 0.3), 0.3)[1])],
    ['$#$', plain(stepOn([1, 0, 60], [1, 1], 0.01)[0])],
    ['$#$', plain(stepOn([1, 0, 60], [1, 1], 0.01)[1])],
    ['$#$', six(bowlAfter([1, 1], 0.01, 100)[0])],
    ['$#$', six(right)],
    ['$#$', six(evaluatePolynomial(twoValleys, right))],
    ['$#$', six(left)],
    ['$#$', six(evaluatePolynomial(twoValleys, left))],
  ],
  'neural-network-gradient': [
    ['\\Y{z}=#$', pair(vectorTimesMatrix(x, W))],
    ['=#$', six(Math.exp(0.4))],
    ['=#$', six(Math.exp(-0.1))],
    ['=#$', six(Math.exp(0.1))],
    ['$#$', plain(Math.exp(0.4) + Math.exp(-0.1) + Math.exp(0.1))],
    ['\\Y{y}=#', `(${outputs.map(six)})`],
    ['-\\log\\Y{#}$', six(outputs[0] ?? Number.NaN)],
    ['$#$', plain(networkLoss(W, x, t))],
    ['=#$', plain(Math.log(3))],
    ['$#$', six(lossAt(0.21))],
    ['$#$', plain(forwardDifference(lossAt, 0.2, 0.01))],
    ['\\G{#}', plain(centralDifference(lossAt, 0.2, 1e-4))],
    ['=\\G{#}', plain(weightGradient(W, x, t)[0]?.[0] ?? Number.NaN)],
    ['$#$', plain(trainWeights(W, x, t, 1, 1).W[0]?.[0] ?? Number.NaN)],
    ['$#$', plain(lossAfter(1, 1))],
    ['$#$', plain(lossAfter(1, 10))],
    ['$#$', plain(lossAfter(0.1, 10))],
    ['$#$', (Math.ceil(1e5 * lossAfter(10, 1)) / 1e5).toFixed(5)],
  ],
};

describe.each(Object.entries(worked))('%s', (lesson, rows) => {
  const texts = locales.map((locale) =>
    readFileSync(fileURLToPath(new URL(`./${lesson}/${locale}.mdx`, import.meta.url)), 'utf8'),
  );
  test.each(rows)('prints %s with the value %s in both languages', (place, value) => {
    for (const text of texts) expect(text).toContain(place.replace('#', () => value));
  });
});
