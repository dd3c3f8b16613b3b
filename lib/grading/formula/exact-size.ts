import { limits } from './limits';
import type { Formula } from './tree';

/**
 * Bounds on a formula written as one fraction of integer polynomials: log₂ of the sum of the coefficients' sizes above
 * and below the line, and the degree. Functions without an algebra count as further variables.
 */
export interface ExactSize {
  readonly top: number;
  readonly bottom: number;
  readonly degree: number;
}

const unbounded: ExactSize = { top: Number.POSITIVE_INFINITY, bottom: 0, degree: 0 };
const variable: ExactSize = { top: 0, bottom: 0, degree: 1 };
const log2 = (value: number) => (value > 1 ? Math.log2(value) : 0);
/** Values of an index: few and small. */
const indexBits = Math.log2(64);

export function sizeOf(node: Formula): ExactSize {
  switch (node.kind) {
    case 'number':
      return numberSize(node.digits, node.value);
    case 'constant':
    case 'variable':
    case 'entry':
    case 'partial':
      return { ...variable, top: node.kind === 'variable' ? indexBits : 0 };
    case 'negative':
      return sizeOf(node.of);
    case 'sum':
      return sumSize(node.terms.map(sizeOf));
    case 'product':
      return productSize(sizeOf(node.left), sizeOf(node.right));
    case 'quotient':
      return productSize(sizeOf(node.over), turned(sizeOf(node.under)));
    case 'power':
      return powerSize(sizeOf(node.base), node.exponent);
    case 'function':
    case 'unknown': {
      const inside = node.arguments.map(sizeOf);
      const total = inside.reduce((bits, { top, bottom }) => bits + top + bottom, 0);
      return { top: total, bottom: 0, degree: 1 + inside.reduce((degree, size) => degree + size.degree, 0) };
    }
    case 'series': {
      const body = sizeOf(node.body);
      return sumSize(Array.from({ length: limits.seriesTerms }, () => body));
    }
    case 'either':
      return sumSize([sizeOf(node.product), sizeOf(node.quotient)]);
    case 'list':
      return unbounded;
  }
}

function numberSize(digits: string, value: number): ExactSize {
  if (Number.isInteger(value) && !digits.includes('e')) return { top: log2(value), bottom: 0, degree: 0 };
  const decimals = digits.length * Math.log2(10);
  return { top: log2(value) + decimals, bottom: decimals + Math.abs(log2(1 / value)), degree: 0 };
}

const turned = ({ top, bottom, degree }: ExactSize): ExactSize => ({ top: bottom, bottom: top, degree });

const productSize = (a: ExactSize, b: ExactSize): ExactSize => ({
  top: a.top + b.top,
  bottom: a.bottom + b.bottom,
  degree: a.degree + b.degree,
});

function sumSize(terms: readonly ExactSize[]): ExactSize {
  const bottom = terms.reduce((bits, term) => bits + term.bottom, 0);
  const top = Math.max(...terms.map((term) => term.top - term.bottom)) + bottom + Math.log2(terms.length);
  const isPolynomial = bottom === 0;
  const degree = isPolynomial ? Math.max(...terms.map((term) => term.degree)) : terms.reduce((sum, term) => sum + term.degree, 0);
  return { top, bottom, degree };
}

function powerSize(base: ExactSize, exponent: Formula): ExactSize {
  const value =
    exponent.kind === 'negative' && exponent.of.kind === 'number'
      ? -exponent.of.value
      : exponent.kind === 'number'
        ? exponent.value
        : Number.NaN;
  if (!Number.isInteger(value)) return { ...productSize(base, sizeOf(exponent)), degree: base.degree + 1 };
  const times = Math.abs(value);
  const size = { top: times * base.top, bottom: times * base.bottom, degree: times * base.degree };
  return value < 0 ? turned(size) : size;
}

/** Are both so small that equal residues prove equal formulas? 2^61 is 1 modulo 2^61 − 1, and x^(2^61 − 2) is 1 for every x. */
export function residuesProve(a: Formula, b: Formula): boolean {
  const difference = sumSize([sizeOf(a), sizeOf(b)]);
  return difference.top < 61 && difference.bottom < 61 && difference.degree < 2 ** 20;
}
