import { slope, step, sum } from '@/lib/course/equation-text';
import { operand, tex } from '@/lib/course/number-text';
import type { Coefficients } from './polynomial';

const power = (base: string, exponent: number): string => (exponent === 1 ? base : `${base}^${exponent}`);

/** The non-zero terms by falling powers, each written by `term`; a lone 0 where there is none. */
function termsOf(coefficients: Coefficients, term: (coefficient: number, exponent: number) => string): readonly string[] {
  const terms = coefficients
    .map((coefficient, exponent) => (coefficient === 0 ? '' : term(coefficient, exponent)))
    .filter((text) => text !== '')
    .reverse();
  return terms.length === 0 ? ['0'] : terms;
}

/** A coefficient before its letters: nothing for 1, a lone minus for −1. */
export const factor = (coefficient: number): string => (coefficient === 1 ? '' : coefficient === -1 ? '-' : tex(coefficient));

/** The polynomial in TeX, by falling powers: `-3x^3+2x-1`. */
export const polynomial = (coefficients: Coefficients, variable = 'x'): string =>
  sum(
    termsOf(coefficients, (coefficient, exponent) =>
      exponent === 0 ? tex(coefficient) : `${factor(coefficient)}${power(variable, exponent)}`,
    ),
  );

/** The polynomial with a number put in for x: `-3\cdot2.1^3+2\cdot2.1-1`. */
export const polynomialWith = (coefficients: Coefficients, x: number): string =>
  sum(
    termsOf(coefficients, (coefficient, exponent) => {
      if (exponent === 0) return tex(coefficient);
      const value = power(operand(x), exponent);
      const before = factor(coefficient);
      return before === '' || before === '-' ? `${before}${value}` : `${before}\\cdot${value}`;
    }),
  );

/** The polynomial in plain text for an answer key; a term's coefficient may be over a whole number. */
export const polynomialFormula = (coefficients: Coefficients, over: (exponent: number) => number = () => 1): string =>
  termsOf(coefficients, (coefficient, exponent) => {
    const factors = `(${coefficient})/${over(exponent)}`;
    return exponent === 0 ? factors : `${factors}*x^${exponent}`;
  }).join('+');

/** x + h and x − h with their numbers, as the arguments of f. */
export const shifted = (x: number, sign: '+' | '-', h: number): string => `${tex(x)}${sign}${step(tex(h))}`;

/** f′(x) as a name, in the colour of slopes. */
export const derivativeName = slope("f'(x)");
