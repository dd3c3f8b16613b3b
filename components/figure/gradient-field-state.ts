import type { Givens } from '@/lib/course/exercise';
import { type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import { arrowPath, type Plane } from './plane';
import type { SliderRange } from './slider-handle';
import type { StateCode } from './use-figure-state';

/** Where the point is, and how much of the plane is seen: all of it, or the part that the source draws. */
export interface GradientFieldState {
  readonly point: Point;
  readonly window: 'wide' | 'source';
}

export const bowl: Quadratic = [1, 0, 1];
const windows = { wide: { half: 5, spacing: 1 }, source: { half: 2, spacing: 0.25 } } as const;

export const planeOf = ({ window }: GradientFieldState): Plane & { readonly spacing: number } => windows[window];
export const coordinateRange = ({ window }: GradientFieldState): SliderRange => ({
  from: -windows[window].half,
  to: windows[window].half,
  step: 0.1,
});

export const initial: GradientFieldState = { point: [-2, 1], window: 'wide' };

/** ∇f, its length and −∇f, which are what the figure prints. */
export function gradientAt(quadratic: Quadratic, point: Point) {
  const gradient = quadraticGradient(quadratic, point);
  const downhill: Point = [0 - gradient[0], 0 - gradient[1]];
  return { gradient, length: Math.hypot(...gradient), downhill };
}

/** The window with the point pulled into it. */
export function seenThrough({ point: [x0, x1] }: GradientFieldState, window: GradientFieldState['window']): GradientFieldState {
  const { half } = windows[window];
  const within = (value: number) => Math.min(half, Math.max(-half, value));
  return { point: [within(x0), within(x1)], window };
}

const share = 0.9;

/** What a gradient is multiplied by, so that the field's longest arrow is 0.9 of the spacing long. */
export function fieldScale(quadratic: Quadratic, { half, spacing }: Plane & { readonly spacing: number }): number {
  const corners: readonly Point[] = [
    [half, half],
    [half, -half],
  ];
  const longest = Math.max(...corners.map((corner) => gradientAt(quadratic, corner).length));
  return (share * spacing) / longest;
}

const fields = new Map<string, string>();

/** The field of −∇f as one SVG path; drawn once for each function and window. */
export function fieldPath(quadratic: Quadratic, plane: Plane & { readonly spacing: number }): string {
  const key = `${quadratic.join()} ${plane.half}`;
  const known = fields.get(key);
  if (known !== undefined) return known;
  const scale = fieldScale(quadratic, plane);
  const { half, spacing } = plane;
  const places = Array.from({ length: Math.round((2 * half) / spacing) + 1 }, (_, i) => -half + i * spacing);
  const path = places
    .flatMap((x0) =>
      places.map((x1) => {
        const [d0, d1] = gradientAt(quadratic, [x0, x1]).downhill;
        return arrowPath(plane, [x0, x1], [d0 * scale, d1 * scale]);
      }),
    )
    .join('');
  fields.set(key, path);
  return path;
}

const isPair = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
const isTriple = (value: unknown): value is Quadratic =>
  Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'number');

/** The function and the point of an exercise's instance, where it has both. */
export function functionAndPoint(givens: Givens | undefined): { quadratic: Quadratic; point: Point } | undefined {
  const { quadratic, point } = (givens ?? {}) as { quadratic?: unknown; point?: unknown };
  return isTriple(quadratic) && isPair(point) ? { quadratic, point } : undefined;
}

/** The points of an exercise's instance with the gradients submitted for them, or with the true ones. */
export function gradientsAtPoints(givens: Givens, numbers: readonly number[] | 'true'): { point: Point; gradient: Point }[] {
  const { quadratic, points } = givens as { quadratic?: unknown; points?: unknown };
  if (!isTriple(quadratic) || !Array.isArray(points)) return [];
  return points.filter(isPair).map((point, row) => ({
    point,
    gradient: numbers === 'true' ? quadraticGradient(quadratic, point) : [numbers[2 * row] ?? 0, numbers[2 * row + 1] ?? 0],
  }));
}

/** Degrees of a direction, counted from x_0 towards x_1, 0 … 359. */
export function degreesOf([d0, d1]: Point): number {
  const degrees = Math.round((Math.atan2(d1, d0) * 180) / Math.PI);
  return (degrees + 360) % 360;
}

/** The direction at so many degrees with a length, to two decimals: what the exercise's fields are filled with. */
export function directionAt(degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [hundredth(length * Math.cos(angle)), hundredth(length * Math.sin(angle))];
}

export const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

export const gradientFieldCode: StateCode<GradientFieldState> = {
  initial,
  encode: ({ point, window }) => [...point, window].join('_'),
  decode(text) {
    const [first = '', second = '', window] = text.split('_');
    if (first === '' || second === '' || (window !== 'wide' && window !== 'source')) return null;
    const point: Point = [Number(first), Number(second)];
    return point.every((value) => Math.abs(value) <= windows[window].half) ? { point, window } : null;
  },
  numbers: ({ point }) => ({ quadratic: bowl, point }),
};
