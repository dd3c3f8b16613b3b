import type { Givens } from '@/lib/course/exercise';
import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { differentiatePolynomial, horner } from '@/lib/numerics/polynomial';
import { type Argument, numberArgument, polynomialWith, symbolArgument } from './polynomial-parts';
import { coloured, ink, name, number, operand, type Piece, type Substitute, scalarOf, vectorOf } from './substitution-parts';

/** The function at hand: a polynomial, or the sine of the figures. */
interface Curve {
  readonly at: (argument: Argument) => Piece[];
  readonly f: (x: number) => number;
  readonly derivative: (x: number) => number;
  readonly third: (x: number) => number;
  /** The coefficients of a polynomial. */
  readonly coefficients?: readonly number[];
}

function curveOf(numbers: Givens): Curve | undefined {
  if (numbers['f'] === 'sine') {
    const at = ({ pieces, dot }: Argument) =>
      dot || pieces.length > 2 ? [ink('sin '), ...pieces] : [ink('sin('), ...pieces, ink(')')];
    return { at, f: Math.sin, derivative: Math.cos, third: (x) => -Math.cos(x) };
  }
  const coefficients = vectorOf(numbers['coefficients']);
  if (coefficients === undefined) return undefined;
  const first = differentiatePolynomial(coefficients);
  const third = differentiatePolynomial(differentiatePolynomial(first));
  return {
    at: (argument) => {
      const pieces = polynomialWith(coefficients, argument);
      const terms = coefficients.filter((coefficient) => coefficient !== 0).length;
      return terms > 1 ? [ink('('), ...pieces, ink(')')] : pieces;
    },
    f: (x) => horner(coefficients, x),
    derivative: (x) => horner(first, x),
    third: (x) => horner(third, x),
    coefficients,
  };
}

const given = (numbers: Givens) => ({ curve: curveOf(numbers), x: scalarOf(numbers['x']), h: scalarOf(numbers['h']) });

/** x + h or x − h in brackets, the step in its colour. */
const beside = (x: number, sign: '+' | '−', h: number | undefined): Argument => ({
  pieces: [ink('('), number(x), ink(sign), h === undefined ? name('h', 's') : number(h, 's'), ink(')')],
  dot: false,
});

const valuesOf = (curve: Curve, x: number, h: number | undefined) => ({
  x: number(x).text,
  f: number(curve.f(x)).text,
  ...(h !== undefined && { h: number(h).text }),
});

/** The limit itself: the step stays a symbol. */
const derivative: Substitute = (numbers) => {
  const { curve, x, h } = given(numbers);
  if (curve === undefined || x === undefined) return undefined;
  return {
    groups: [
      [{ text: 'lim', under: [name('h', 's'), ink(' → 0')] }, ink(' [ '), ...curve.at(beside(x, '+', undefined)), ink(' − ')],
      [...curve.at(numberArgument(x)), ink(' ] / '), name('h', 's')],
    ],
    result: [number(curve.derivative(x), 'g')],
    resultOf: 'g',
    values: valuesOf(curve, x, h),
  };
};

/** At a point its number, without one the formula. */
const analyticDerivative: Substitute = (numbers) => {
  const { curve, x } = given(numbers);
  if (curve?.coefficients === undefined) return undefined;
  const first = differentiatePolynomial(curve.coefficients);
  if (x === undefined) {
    const variable = symbolArgument('x');
    return {
      groups: [[name('d', 'g'), coloured('/', 'g'), name('dx', 'g'), ink(' '), ...curve.at(variable)]],
      result: polynomialWith(first, variable).map((piece) => ({ ...piece, quantity: 'g' as const })),
      resultOf: 'g',
    };
  }
  return {
    groups: [[name('dy', 'g'), coloured('/', 'g'), name('dx', 'g'), ink(' = '), ...polynomialWith(first, numberArgument(x))]],
    result: [number(curve.derivative(x), 'g')],
    resultOf: 'g',
    values: valuesOf(curve, x, undefined),
  };
};

const differenceOf =
  (scheme: 'forward' | 'central'): Substitute =>
  (numbers) => {
    const { curve, x, h } = given(numbers);
    if (curve === undefined || x === undefined || h === undefined) return undefined;
    const left = scheme === 'central' ? beside(x, '−', h) : numberArgument(x);
    const width = scheme === 'central' ? [ink('('), number(2), ink('·'), number(h, 's'), ink(')')] : [number(h, 's')];
    const value = scheme === 'central' ? centralDifference : forwardDifference;
    return {
      groups: [
        [ink('[ '), ...curve.at(beside(x, '+', h)), ink(' − ')],
        [...curve.at(left), ink(' ] / '), ...width],
      ],
      result: [number(value(curve.f, x, h), 'g', 8)],
      values: valuesOf(curve, x, h),
    };
  };

const epsilon = 2 ** -52;

/** What the central difference's error comes to; of a step that is still to be chosen, with the step as a symbol. */
const differenceError: Substitute = (numbers) => {
  const { curve, x, h } = given(numbers);
  const { scheme = 'central' } = numbers as { scheme?: unknown };
  if (curve === undefined || x === undefined || scheme !== 'central') return undefined;
  const [third, value] = [Math.abs(curve.third(x)), Math.abs(curve.f(x))];
  const step = h === undefined ? name('h', 's') : number(h, 's', 4);
  return {
    groups: [
      [name('e'), ink('('), step, ink(') ≈ ')],
      [ink('('), step, ink('²/6) · '), operand(third, 'g', 4), ink(' + ')],
      [ink('('), number(epsilon, 'k', 3), ink('/'), step, ink(') · '), operand(value, 'e', 4)],
    ],
    ...(h !== undefined && { result: [number((h ** 2 / 6) * third + (epsilon / h) * value, 'k', 3)], resultOf: 'error' }),
    values: { ...valuesOf(curve, x, h), third: number(curve.third(x)).text, epsilon: number(epsilon, 'k', 3).text },
  };
};

export const numericalDifferentiation: Readonly<Record<string, Substitute>> = {
  derivative,
  'analytic-derivative': analyticDerivative,
  'forward-difference': differenceOf('forward'),
  'central-difference': differenceOf('central'),
  'difference-error': differenceError,
};
