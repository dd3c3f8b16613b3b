import type { Point } from '@/lib/numerics/quadratic';

/** A square part of the plane with the origin in its middle, from −half to half both ways. */
export interface Plane {
  readonly half: number;
}

const digits = 2;
const place = ({ half }: Plane, [x0, x1]: Point): string =>
  `${((50 * (x0 + half)) / half).toFixed(digits)} ${((50 * (half - x1)) / half).toFixed(digits)}`;

/** A polyline through points of the plane, as an SVG path in hundredths. */
export const pathThrough = (plane: Plane, points: readonly Point[]): string =>
  points.length < 2 ? '' : `M${points.map((point) => place(plane, point)).join('L')}`;

/** Dots at points of the plane, as one SVG path for a stroke with round ends. */
export const dotsAt = (plane: Plane, points: readonly Point[]): string =>
  points.map((point) => `M${place(plane, point)}h0`).join('');

/** An arrow as an SVG path; one too short to point anywhere is empty. */
export function arrowPath(plane: Plane, [x0, x1]: Point, [d0, d1]: Point): string {
  const length = Math.hypot(d0, d1);
  if (length < 0.002 * plane.half) return '';
  const [u0, u1] = [d0 / length, d1 / length];
  const head = Math.min(0.034 * plane.half, 0.35 * length);
  const tip: Point = [x0 + d0, x1 + d1];
  const barb = (side: number): Point => [tip[0] - head * (u0 + side * 0.6 * u1), tip[1] - head * (u1 - side * 0.6 * u0)];
  return pathThrough(plane, [[x0, x1], tip]) + pathThrough(plane, [barb(1), tip, barb(-1)]);
}
