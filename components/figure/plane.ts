import { contour, type Point as GridPoint, sample } from '@/components/plate/contours';
import { evaluateQuadratic, type Point, type Quadratic } from '@/lib/numerics/quadratic';

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

const cells = 50;
const levels = 7;
const drawn = new Map<string, string>();

/** Contours of a bowl, evenly spaced on the way up its diagonal (at f = 1, 4, 9, … on x_0² + x_1²); drawn once for each bowl. */
export function contoursOf(quadratic: Quadratic, plane: Plane): string {
  const key = `${quadratic.join()} ${plane.half}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const { half } = plane;
  const toPlane = ([i, j]: GridPoint): Point => [-half + (2 * half * i) / cells, half - (2 * half * j) / cells];
  const grid = sample(cells + 1, cells + 1, (i, j) => evaluateQuadratic(quadratic, toPlane([i, j])));
  const highest = grid.heights.reduce((most, height) => Math.max(most, height), 0);
  // On a round bowl the corner is √2 · half away: levels a fifth of half apart meet the axes at its ticks.
  const unit = Math.sqrt(highest / 2) / 5;
  const path = Array.from({ length: levels }, (_, k) => contour(grid, ((k + 1) * unit) ** 2))
    .flat()
    .map((line) => pathThrough(plane, line.map(toPlane)))
    .join('');
  drawn.set(key, path);
  return path;
}
