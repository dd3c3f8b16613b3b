import type { Declarations } from './declarations';
import { limits } from './limits';
import { type Formula, someNode } from './tree';
import { wholeCount } from './whole-count';

/**
 * Bounds on a formula written as one fraction of integer polynomials: log₂ of the sum of the coefficients' sizes above
 * and below the line, and the degree. Functions without an algebra count as further variables.
 */
interface ExactSize {
  readonly top: number;
  readonly bottom: number;
  readonly degree: number;
}

const unbounded: ExactSize = { top: Number.POSITIVE_INFINITY, bottom: 0, degree: 0 };
const log2 = (value: number) => (value > 1 ? Math.log2(value) : 0);
/** Values of an index: few and small. */
const indexBits = Math.log2(64);

/** Is `name` worth a random residue, rather than a whole number of its own? */
const isReal = (declarations: Declarations, name: string) => {
  const declaration = declarations.get(name);
  return declaration?.role === 'scalar' && declaration.domain !== 'int';
};

function sizeOf(node: Formula, declarations: Declarations): ExactSize {
  const size = (inner: Formula) => sizeOf(inner, declarations);
  switch (node.kind) {
    case 'number':
      return numberSize(node.digits, node.value);
    case 'constant':
    case 'entry':
    case 'partial':
      return { top: 0, bottom: 0, degree: 1 };
    case 'variable':
      return { top: isReal(declarations, node.name) ? 0 : indexBits, bottom: 0, degree: 1 };
    case 'negative':
      return size(node.of);
    case 'sum':
      return sumSize(node.terms.map(size));
    case 'product':
      return productSize(size(node.left), size(node.right));
    case 'quotient':
      return productSize(size(node.over), turned(size(node.under)));
    case 'power':
      return powerSize(node.base, node.exponent, declarations);
    case 'function':
    case 'unknown':
      return opaqueSize(node.arguments.map(size));
    case 'series': {
      const body = size(node.body);
      return sumSize(Array.from({ length: limits.seriesTerms }, () => body));
    }
    case 'either':
      return size(node.quotient);
    case 'list':
      return unbounded;
  }
}

function numberSize(digits: string, value: number): ExactSize {
  if (Number.isInteger(value) && !digits.includes('e') && !digits.includes('E'))
    return { top: log2(value), bottom: 0, degree: 0 };
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
  const degrees = terms.map((term) => term.degree);
  return { top, bottom, degree: bottom === 0 ? Math.max(...degrees) : degrees.reduce((sum, degree) => sum + degree, 0) };
}

const opaqueSize = (inside: readonly ExactSize[]): ExactSize => ({
  top: inside.reduce((bits, { top, bottom }) => bits + top + bottom, 0),
  bottom: 0,
  degree: 1 + inside.reduce((sum, { degree }) => sum + degree, 0),
});

function powerSize(base: Formula, exponent: Formula, declarations: Declarations): ExactSize {
  const size = sizeOf(base, declarations);
  const isCounted = someNode(exponent, (node) => node.kind === 'variable' && !isReal(declarations, node.name));
  if (isCounted) return unbounded;
  const count = wholeCount(exponent, () => undefined);
  if (count === undefined) return opaqueSize([size, sizeOf(exponent, declarations)]);
  const times = Math.abs(count);
  const raised = { top: times * size.top, bottom: times * size.bottom, degree: times * size.degree };
  return count < 0 ? turned(raised) : raised;
}

/** Are both so small that equal residues prove equal formulas? 2^61 is 1 modulo 2^61 − 1, and x^(2^61 − 2) is 1 for every x. */
export function residuesProve(a: Formula, b: Formula, declarations: Declarations): boolean {
  const difference = sumSize([sizeOf(a, declarations), sizeOf(b, declarations)]);
  return difference.top < 61 && difference.bottom < 61 && difference.degree < 2 ** 20;
}
