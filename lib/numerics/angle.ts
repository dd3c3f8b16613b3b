import type { Point } from './quadratic';

const degreesPerRadian = 180 / Math.PI;

/** A vector of the same direction whose larger component is ±1, so that no product overflows or vanishes. */
function scaled([x0, x1]: Point): Point {
  const size = Math.max(Math.abs(x0), Math.abs(x1));
  return [x0 / size, x1 / size];
}

/** The vector of length 1 in the same direction; not finite for the zero vector, which has none. */
export function unitVector(v: Point): Point {
  const [x0, x1] = scaled(v);
  const length = Math.hypot(x0, x1);
  return [x0 / length, x1 / length];
}

/** The angle between two vectors of the plane in degrees, 0 … 180, whatever their lengths; NaN where one is zero. */
export function angleBetween(a: Point, b: Point): number {
  const [a0, a1] = scaled(a);
  const [b0, b1] = scaled(b);
  return Math.abs(Math.atan2(a0 * b1 - a1 * b0, a0 * b0 + a1 * b1)) * degreesPerRadian;
}

/** The angle of a vector from the positive x_0 axis, in degrees of −180 … 180, counter-clockwise positive. */
export const angleOf = ([x0, x1]: Point): number => Math.atan2(x1, x0) * degreesPerRadian;

/** The vector turned counter-clockwise by so many degrees. */
export function rotated([x0, x1]: Point, degrees: number): Point {
  const [cosine, sine] = [Math.cos(degrees / degreesPerRadian), Math.sin(degrees / degreesPerRadian)];
  return [cosine * x0 - sine * x1, sine * x0 + cosine * x1];
}
