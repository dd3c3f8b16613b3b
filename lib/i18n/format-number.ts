const superscript: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[i] ?? digit]),
);

/**
 * A number as people read it: `digits` significant digits, no trailing zeros, a minus sign (U+2212) and ×10ⁿ for very
 * small or large values. What is no finite number is written as such.
 */
export function formatNumber(value: number, digits = 6): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const rounded = Number(value.toPrecision(digits));
  if (rounded === 0) return '0';
  const size = Math.abs(rounded);
  if (size >= 1e-6 && size < 1e9) return String(rounded).replace('-', '−');
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
  const power = [...exponent.replace('+', '')].map((sign) => (sign === '-' ? '⁻' : (superscript[sign] ?? sign))).join('');
  return `${mantissa.replace('-', '−')}×10${power}`;
}
