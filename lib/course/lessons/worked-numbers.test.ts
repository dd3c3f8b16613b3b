import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { crossEntropy, squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';
import { evaluateQuadratic, type Point, quadraticGradient } from '@/lib/numerics/quadratic';
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

/** Numbers that a lesson works out by hand: where # stands in its text, the core's value must stand. */
const worked: Record<string, readonly (readonly [place: string, value: string])[]> = {
  'loss-functions': [
    ['=#$', plain(crossEntropy(first, dog))],
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
    ['=#$', plain(eightDigitSlope(1e-4))],
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
};

describe.each(Object.entries(worked))('%s', (lesson, rows) => {
  const texts = locales.map((locale) =>
    readFileSync(fileURLToPath(new URL(`./${lesson}/${locale}.mdx`, import.meta.url)), 'utf8'),
  );
  test.each(rows)('prints %s with the value %s in both languages', (place, value) => {
    for (const text of texts) expect(text).toContain(place.replace('#', () => value));
  });
});
