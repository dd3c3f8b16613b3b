import type { Quadratic } from '@/lib/numerics/quadratic';

/** A quadratic as people write it: x₀² − 3x₀x₁ + 2x₁². */
export function quadraticText(coefficients: Quadratic): string {
  const names = ['x₀²', 'x₀x₁', 'x₁²'];
  let text = '';
  for (const [i, coefficient] of coefficients.entries()) {
    if (coefficient === 0) continue;
    const size = Math.abs(coefficient) === 1 ? '' : String(Math.abs(coefficient));
    const sign = coefficient < 0 ? '−' : '+';
    text += text === '' ? `${sign === '−' ? sign : ''}${size}${names[i]}` : ` ${sign} ${size}${names[i]}`;
  }
  return text === '' ? '0' : text;
}
