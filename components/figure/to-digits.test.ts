import { expect, test } from 'vitest';
import { toDigits } from './to-digits';

test.each([
  [2.3, '2.30'],
  [2.304, '2.30'],
  [0.0009, '0.000900'],
  [0.0429, '0.0429'],
  [0.1, '0.100'],
  [1, '1.00'],
  [-0.5, '−0.500'],
  [120, '120'],
  [1000, '1000'],
  [1e-8, '1.00×10⁻⁸'],
  [1.5e-12, '1.50×10⁻¹²'],
  [0, '0'],
  [Number.POSITIVE_INFINITY, '∞'],
])('%d to three digits is %s', (value, text) => {
  expect(toDigits(value, 3)).toBe(text);
});
