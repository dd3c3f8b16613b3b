import type { LearnerAnswer } from './exercise-definition';

/** Digits shown to people (course.md, "Grading, exactly"). */
const usualDigits = 6;
const minus = '\u2212';

interface Decimal {
  readonly mantissa: string;
  /** Power of ten to print; 0 where the number is written out. */
  readonly exponent: number;
}

/** Rounds to `digits` significant digits; outside 1e-4 … 1e6 the power of ten stands apart. */
function decimal(value: number, digits: number): Decimal {
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (rounded === 0 || (size >= 1e-4 && size < 1e6)) return { mantissa: String(rounded === 0 ? 0 : rounded), exponent: 0 };
  const [mantissa = '', exponent = '0'] = rounded.toExponential().split('e');
  return { mantissa, exponent: Number(exponent) };
}

/** A number in TeX, without dollars: 6 significant digits, `6.11111\times10^{-10}`. Not for NaN or Infinity. */
export function tex(value: number, digits = usualDigits): string {
  const { mantissa, exponent } = decimal(value, digits);
  if (exponent === 0) return mantissa;
  if (mantissa === '1' || mantissa === '-1') return `${mantissa.slice(0, -1)}10^{${exponent}}`;
  return `${mantissa}\\times10^{${exponent}}`;
}

/** A number as mathematics in running text: `$0.0975$`. */
export const inText = (value: number, digits = usualDigits): string => `$${tex(value, digits)}$`;

/** The learner's own number in running text, by its place among the cells or parameters. */
export const own = (answer: LearnerAnswer, at = 0): string => inText(answer.numbers[at] ?? Number.NaN);

/** A number in TeX that may stand after an operator: negative ones in brackets. */
export function operand(value: number, digits = usualDigits): string {
  const text = tex(value, digits);
  return text.startsWith('-') ? `(${text})` : text;
}

/** A number in a table's cell: plain text with U+2212 for the minus; with a power of ten it is mathematics. */
export function inCell(value: number, digits = usualDigits): string {
  const { mantissa, exponent } = decimal(value, digits);
  return exponent === 0 ? mantissa.replaceAll('-', minus) : inText(value, digits);
}
