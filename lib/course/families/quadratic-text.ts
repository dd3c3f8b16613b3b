import { loss, slope, sum } from '@/lib/course/equation-text';
import { operand, tex } from '@/lib/course/number-text';
import { evaluateQuadratic, type Point, type Quadratic } from '@/lib/numerics/quadratic';
import { factor } from './polynomial-text';
import { partialCoefficients } from './quadratic';

/** A coefficient and the letters it stands before. */
type Term = readonly [coefficient: number, letters: string];

/** A sum of terms in TeX: those with coefficient 0 are left out, and a lone 0 stands where none is left. */
export function termsTex(terms: readonly Term[]): string {
  const written = terms
    .filter(([coefficient]) => coefficient !== 0)
    .map(([coefficient, letters]) => factor(coefficient) + letters);
  return written.length === 0 ? '0' : sum(written);
}

/** The same with numbers in place of the letters: `2\cdot3-(-1)`. */
function substitutedTex(terms: readonly (readonly [coefficient: number, ...values: string[]])[]): string {
  const written = terms
    .filter(([coefficient]) => coefficient !== 0)
    .map(([coefficient, ...values]) => {
      const before = factor(coefficient);
      // A lone minus before a number that is 0 would read as −0.
      if (before === '-' && values[0] === '0') return `-1\\cdot${values.join('\\cdot')}`;
      return `${before}${before === '' || before === '-' ? '' : '\\cdot'}${values.join('\\cdot')}`;
    });
  return written.length === 0 ? '0' : sum(written);
}

export const quadraticTerms = ([a, b, c]: Quadratic): readonly Term[] => [
  [a, 'x_0^2'],
  [b, 'x_0x_1'],
  [c, 'x_1^2'],
];

/** a·x_0² + b·x_0·x_1 + c·x_1² in TeX. */
export const quadraticTex = (quadratic: Quadratic): string => termsTex(quadraticTerms(quadratic));
export const functionTex = (quadratic: Quadratic): string => `${loss('f')}(x_0,x_1)=${quadraticTex(quadratic)}`;

/** One of its terms by itself, from 0. */
export const termTex = (quadratic: Quadratic, at: 0 | 1 | 2): string => termsTex(quadraticTerms(quadratic).slice(at, at + 1));

/** The quadratic with a point put in, and its value there: `2\cdot3^2+…=…`. */
export const quadraticAt = ([a, b, c]: Quadratic, [x0, x1]: Point): string =>
  `${substitutedTex([
    [a, `${operand(x0)}^2`],
    [b, operand(x0), operand(x1)],
    [c, `${operand(x1)}^2`],
  ])}=${tex(evaluateQuadratic([a, b, c], [x0, x1]))}`;

/** The partial derivative with respect to x_i in TeX, as a formula and with a point put in. */
export function partialTex(quadratic: Quadratic, i: 0 | 1): string {
  const [by0, by1] = partialCoefficients(quadratic, i);
  return termsTex([
    [by0, 'x_0'],
    [by1, 'x_1'],
  ]);
}

export function partialWith(quadratic: Quadratic, i: 0 | 1, [x0, x1]: Point): string {
  const [by0, by1] = partialCoefficients(quadratic, i);
  return substitutedTex([
    [by0, operand(x0)],
    [by1, operand(x1)],
  ]);
}

/** The values of its terms at a point, as a sum: `12-4`. */
export function partialTermsAt(quadratic: Quadratic, i: 0 | 1, [x0, x1]: Point): string {
  const [by0, by1] = partialCoefficients(quadratic, i);
  return sum([by0 * x0, by1 * x1].filter((value) => value !== 0).map((value) => tex(value)));
}

/** The right sides that lead to the value of a partial derivative; short where there is one term only. */
export function partialSteps(quadratic: Quadratic, i: 0 | 1, point: Point, value: number): readonly string[] {
  const last = slope(tex(value));
  const terms = partialTermsAt(quadratic, i, point);
  const steps = [partialTex(quadratic, i), partialWith(quadratic, i, point)];
  return terms === tex(value) ? [...steps, last] : [...steps, terms, last];
}

/** The plain text of a partial derivative for an answer key. */
export function partialFormula(quadratic: Quadratic, i: 0 | 1): string {
  const [by0, by1] = partialCoefficients(quadratic, i);
  return `(${by0})*x_0+(${by1})*x_1`;
}
