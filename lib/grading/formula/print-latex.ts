import { isGreekName } from './greek';
import type { Formula, FunctionName } from './tree';

const commands: ReadonlyMap<FunctionName, string> = new Map<FunctionName, string>([
  ['log', '\\ln'],
  ['asin', '\\arcsin'],
  ['acos', '\\arccos'],
  ['atan', '\\arctan'],
  ['sign', '\\operatorname{sgn}'],
  ['floor', '\\operatorname{floor}'],
  ['ceil', '\\operatorname{ceil}'],
]);
const commandOf = (name: FunctionName) => commands.get(name) ?? `\\${name}`;

/** `x_{0}`, `\eta`, `\mathrm{lr}`. */
export function printName(name: string): string {
  const [base = '', ...rest] = name.split('_');
  const head = isGreekName(base) ? `\\${base}` : base.length > 1 ? `\\mathrm{${base}}` : base;
  const index = rest.join('_');
  return index === '' ? head : `${head}_{${index}}`;
}

/** How tightly a node holds together: a looser one inside a tighter one needs brackets. */
const looseness = (node: Formula): number => {
  switch (node.kind) {
    case 'sum':
      return 3;
    case 'negative':
    case 'series':
      return 2;
    case 'product':
    case 'either':
      return 1;
    default:
      return 0;
  }
};
const bracketed = (text: string) => `\\left(${text}\\right)`;
const within = (node: Formula, limit: number) => (looseness(node) > limit ? bracketed(printLatex(node)) : printLatex(node));

/** The tree as LaTeX, in the learner's own grouping. What it prints reads back as the same function. */
export function printLatex(node: Formula): string {
  switch (node.kind) {
    case 'number':
      return printNumber(node.digits);
    case 'constant':
      return node.name === 'pi' ? '\\pi' : 'e';
    case 'variable':
      return node.latex ?? printName(node.name);
    case 'entry':
      return `${printName(node.name)}_{${node.indices.map(printLatex).join(node.indices.some((i) => i.kind === 'sum') ? ',' : '')}}`;
    case 'negative':
      return `-${within(node.of, 1)}`;
    case 'sum':
      return node.terms
        .map((term, i) => (i > 0 && term.kind !== 'negative' ? '+' : '') + within(term, i > 0 || term.kind !== 'sum' ? 2 : 1))
        .join('');
    case 'product':
      return printProduct(node.left, node.right);
    case 'quotient':
      return `\\frac{${printLatex(node.over)}}{${printLatex(node.under)}}`;
    case 'power':
      return `${printBase(node.base)}^{${printLatex(node.exponent)}}`;
    case 'function':
      return printFunction(node.name, node.arguments);
    case 'unknown':
      return `${printName(node.name)}${"'".repeat(node.order)}${bracketed(node.arguments.map(printLatex).join(','))}`;
    case 'partial':
      return `\\frac{\\partial ${printName(node.of)}}{\\partial ${printName(node.by)}}`;
    case 'series': {
      const from = node.bounds ? `=${printLatex(node.bounds.from)}` : '';
      const to = node.bounds ? `^{${printLatex(node.bounds.to)}}` : '';
      return `\\sum_{${printName(node.index)}${from}}${to}${within(node.body, node.body.kind === 'series' ? 2 : 1)}`;
    }
    case 'list':
      return node.items.every((item) => item.kind === 'list')
        ? `\\begin{pmatrix}${node.items.map((row) => (row.kind === 'list' ? row.items.map(printLatex).join('&') : '')).join('\\\\')}\\end{pmatrix}`
        : bracketed(node.items.map(printLatex).join(','));
    case 'either':
      return printLatex(node.product);
  }
}

/** 2e-3 as 2·10^{−3}. */
function printNumber(digits: string): string {
  const [mantissa = '', exponent] = digits.toLowerCase().split('e');
  const plain = mantissa.startsWith('.') ? `0${mantissa}` : mantissa.endsWith('.') ? mantissa.slice(0, -1) : mantissa;
  return exponent === undefined ? plain : `${plain}\\cdot 10^{${Number(exponent)}}`;
}

const isScientific = (node: Formula) => node.kind === 'number' && node.digits.toLowerCase().includes('e');

function printBase(base: Formula): string {
  const isAtom =
    base.kind === 'variable' ||
    base.kind === 'constant' ||
    base.kind === 'entry' ||
    (base.kind === 'number' && !isScientific(base));
  const isCall = base.kind === 'function' && (base.name === 'abs' || base.name === 'sqrt');
  return (isAtom && !(base.kind === 'variable' && base.latex?.startsWith('\\frac'))) || isCall
    ? printLatex(base)
    : bracketed(printLatex(base));
}

function printProduct(left: Formula, right: Formula): string {
  const first = left.kind === 'series' || looseness(left) > 1 ? bracketed(printLatex(left)) : printLatex(left);
  const isProductRight = right.kind === 'product' || right.kind === 'either';
  const second =
    isProductRight || looseness(right) > 1
      ? right.kind === 'series'
        ? printLatex(right)
        : bracketed(printLatex(right))
      : printLatex(right);
  const startsWithDigit = second >= '0' && second < ':';
  if (startsWithDigit) return `${first}\\cdot ${second}`;
  const endsInCommand = isGreekName(lastWord(first)) && isLetterAt(second);
  return endsInCommand ? `${first} ${second}` : first + second;
}

const isLetterAt = (text: string) => (text >= 'a' && text < '{') || (text >= 'A' && text < '[');
const lastWord = (text: string) => text.slice(text.lastIndexOf('\\') + 1);

function printFunction(name: FunctionName, given: readonly Formula[]): string {
  const inner = given.map(printLatex).join(',');
  if (name === 'sqrt') return `\\sqrt{${inner}}`;
  if (name === 'abs') return `\\left|${inner}\\right|`;
  return `${commandOf(name)}${bracketed(inner)}`;
}
