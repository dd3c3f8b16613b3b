import type { RealFunction } from './difference';
import { requireFinite, requirePositive } from './preconditions';

/*
 * float32 by computing in float64 and rounding the result of each operation. For + − × ÷ √ this gives exactly what
 * float32 hardware gives, since 53 ≥ 2·24 + 2 bits make the double rounding harmless (S. A. Figueroa, "When is double
 * rounding innocuous?", ACM SIGNUM 30(3), 1995). A function such as sin becomes the rounded float64 value.
 */

/** Arithmetic in float32: operands are rounded, then the result is. A function given to the differences is composed of these. */
export const float32 = {
  round: (a: number) => Math.fround(a),
  add: (a: number, b: number) => Math.fround(Math.fround(a) + Math.fround(b)),
  subtract: (a: number, b: number) => Math.fround(Math.fround(a) - Math.fround(b)),
  multiply: (a: number, b: number) => Math.fround(Math.fround(a) * Math.fround(b)),
  divide: (a: number, b: number) => Math.fround(Math.fround(a) / Math.fround(b)),
  squareRoot: (a: number) => Math.fround(Math.sqrt(Math.fround(a))),
  sin: (a: number) => Math.fround(Math.sin(Math.fround(a))),
  cos: (a: number) => Math.fround(Math.cos(Math.fround(a))),
  exp: (a: number) => Math.fround(Math.exp(Math.fround(a))),
  log: (a: number) => Math.fround(Math.log(Math.fround(a))),
} as const;

/** Horner's rule in float32. */
export function hornerFloat32(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    value = float32.add(float32.multiply(value, x), coefficients[power] ?? 0);
  }
  return value;
}

/**
 * The forward difference with every operation in float32. An h below about 7e−46 becomes 0 and the quotient 0 ÷ 0 = NaN,
 * which is returned: it is what the lesson shows (`tiny-step`).
 * @param f composed of `float32` operations; its value is rounded in any case
 * @throws NumericsError `not-finite` (x, h), `not-positive` (h, before it is rounded)
 */
export function forwardDifferenceFloat32(f: RealFunction, x: number, h: number): number {
  requirePointAndStep(x, h);
  return float32.divide(float32.subtract(f(float32.add(x, h)), f(float32.round(x))), h);
}

/** The backward difference in float32; as `forwardDifferenceFloat32`. */
export function backwardDifferenceFloat32(f: RealFunction, x: number, h: number): number {
  requirePointAndStep(x, h);
  return float32.divide(float32.subtract(f(float32.round(x)), f(float32.subtract(x, h))), h);
}

/** The central difference in float32; as `forwardDifferenceFloat32`. */
export function centralDifferenceFloat32(f: RealFunction, x: number, h: number): number {
  requirePointAndStep(x, h);
  const change = float32.subtract(f(float32.add(x, h)), f(float32.subtract(x, h)));
  return float32.divide(change, float32.multiply(2, h));
}

function requirePointAndStep(x: number, h: number): void {
  requireFinite(x, 'x');
  requirePositive(h, 'h');
}
