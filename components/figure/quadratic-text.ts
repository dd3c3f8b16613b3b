import { formatNumber } from '@/lib/i18n/format-number';
import type { Quadratic } from '@/lib/numerics/quadratic';

/** The terms of a quadratic as people write them: the sign before each, the coefficient unless it is 1, and which power it is of. */
export function quadraticTerms(quadratic: Quadratic) {
  const there = quadratic.flatMap((coefficient, power) => (coefficient === 0 ? [] : [{ coefficient, power }]));
  return there.map(({ coefficient, power }, i) => {
    const sign = coefficient < 0 ? '−' : '+';
    const size = Math.abs(coefficient) === 1 ? '' : formatNumber(Math.abs(coefficient));
    return { before: `${i > 0 ? ` ${sign} ` : coefficient < 0 ? sign : ''}${size}`, power };
  });
}

const powers = ['x₀²', 'x₀x₁', 'x₁²'];

/** A quadratic as text: x₀² − 3x₀x₁ + 2x₁². */
export const quadraticText = (quadratic: Quadratic): string =>
  quadraticTerms(quadratic)
    .map(({ before, power }) => `${before}${powers[power] ?? ''}`)
    .join('') || '0';
