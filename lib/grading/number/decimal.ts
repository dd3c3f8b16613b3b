import { excerpt } from '../excerpt';
import { isDigit, plainCharacter, vulgarFractions } from './characters';
import type { Scanner } from './scanner';
import { Unreadable } from './unreadable';

/** A number as written, without its sign. */
export interface Decimal {
  readonly value: number;
  readonly latex: string;
}

/** A number with a comma: which of the two things a comma can mean, spelled without it. */
const commaReadings = (written: string): Record<string, string> => {
  const commas = written.split(',').length - 1;
  const point = commas === 1 && !written.includes('.') ? { point: written.replace(',', '.') } : {};
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written);
  return { found: excerpt(written), ...point, ...(grouped ? { without: written.replaceAll(',', '') } : {}) };
};

const refuseComma = ({ text, position }: Scanner, start: number) => {
  let written = '';
  for (let end = start; /[\d.,]/.test(plainCharacter(text.charAt(end))); end += 1) written += plainCharacter(text.charAt(end));
  return new Unreadable('decimal-comma', position, commaReadings(written.replace(/,+$/, '')));
};

/** The exponent of `1e-3`; empty where `e` is the number e or a name. */
const takeExponent = (scanner: Scanner): string => {
  if (scanner.peek() !== 'e' && scanner.peek() !== 'E') return '';
  const signed = scanner.peek(1) === '-' || scanner.peek(1) === '+';
  if (!isDigit(scanner.peek(signed ? 2 : 1))) return '';
  const sign = scanner.peek(1) === '-' ? '-' : '';
  scanner.position += signed ? 2 : 1;
  return sign + scanner.takeDigits();
};

/** `½` and its like, where one stands here. */
export const takeVulgarFraction = (scanner: Scanner): Decimal | undefined => {
  const fraction = vulgarFractions.get(scanner.raw());
  if (!fraction) return undefined;
  scanner.position += 1;
  const [numerator, denominator] = fraction;
  return { value: numerator / denominator, latex: `\\frac{${numerator}}{${denominator}}` };
};

/** An integer, decimal, `1e-3` or mixed number `1½`, from its first digit or point on; throws Unreadable. */
export const takeDecimal = (scanner: Scanner): Decimal => {
  const start = scanner.position;
  let mantissa = scanner.takeDigits();
  if (scanner.peek() === '.') {
    scanner.position += 1;
    const decimals = scanner.takeDigits();
    if (mantissa === '' && decimals === '') throw new Unreadable('not-a-number', start, { found: '.' });
    mantissa = `${mantissa || '0'}${decimals === '' ? '' : `.${decimals}`}`;
  }
  if (scanner.peek() === ',' && isDigit(scanner.peek(1))) throw refuseComma(scanner, start);
  const exponent = takeExponent(scanner);
  const value = Number(exponent === '' ? mantissa : `${mantissa}e${exponent}`);
  if (!Number.isFinite(value)) throw new Unreadable('not-finite', start);
  if (exponent !== '') return { value, latex: `${mantissa}\\times10^{${exponent}}` };
  const fraction = mantissa.includes('.') ? undefined : takeVulgarFraction(scanner);
  return fraction ? { value: value + fraction.value, latex: mantissa + fraction.latex } : { value, latex: mantissa };
};
