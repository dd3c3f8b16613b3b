import { expect, test } from 'vitest';
import { formatNumber } from './format-number';

test.each([
  [0.0975, '0.0975'],
  [0.5108256237659907, '0.510826'],
  [-0.25, '−0.25'],
  [-0, '0'],
  [0.1 + 0.2, '0.3'],
  [1e-6, '0.000001'],
  [1e-7, '1×10⁻⁷'],
  [-6.11110793e-10, '−6.11111×10⁻¹⁰'],
  [3e128, '3×10¹²⁸'],
  [Number.NaN, 'NaN'],
  [Number.NEGATIVE_INFINITY, '−∞'],
])('%d is written %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});
