import { formatNumber } from '@/lib/i18n/format-number';

/** A number with all of its digits, zeros at the end too, so that a column of them can be compared: 2.30, 0.000900. */
export function toDigits(value: number, digits: number): string {
  const text = formatNumber(value, digits);
  if (!Number.isFinite(value) || Number(value.toPrecision(digits)) === 0) return text;
  const [, number = '', power = ''] = /^([^×]*)(×.*)?$/.exec(text) ?? [];
  const written = number.replace(/^[−0.]+/, '').replace('.', '').length;
  const missing = digits - written;
  if (missing <= 0) return text;
  return `${number}${number.includes('.') ? '' : '.'}${'0'.repeat(missing)}${power}`;
}
