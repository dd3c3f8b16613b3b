import { evaluateQuadratic, type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import type { GradedAnswer } from './graded-answer';
import type { Scale } from './plot-scale';
import type { StateCode } from './use-figure-state';

/** A quadratic a·x_0² + b·x_0x_1 + c·x_1² and a point of its plane. */
export interface SlicesState {
  readonly quadratic: Quadratic;
  readonly point: Point;
}

export const pointRange = { from: -5, to: 5, step: 0.1 } as const;
/** What the coefficients are called, in the order of a `Quadratic`. */
export const coefficientNames = ['a', 'b', 'c'] as const;
export const coefficientRange = { from: -6, to: 6, step: 1 } as const;
export const plane: Scale = { from: -5, to: 5 };

/** What is drawn: of the figure's own state everything, of an exercise the true slopes only once they may be shown. */
export interface SlicesPicture extends SlicesState {
  readonly value: number;
  readonly slopes?: readonly [number, number] | undefined;
  /** The slopes that the learner submitted. */
  readonly yours?: readonly [number, number];
}

export const pictureOf = ({ quadratic, point }: SlicesState): SlicesPicture => ({
  quadratic,
  point,
  value: evaluateQuadratic(quadratic, point),
  slopes: quadraticGradient(quadratic, point),
});

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The exercise's quadratic and point, with the submitted slopes; undefined where the givens are not those of a point. */
export function pictureOfAnswer({ givens, numbers, revealed }: GradedAnswer): SlicesPicture | undefined {
  const { quadratic, point } = givens as { quadratic?: unknown; point?: unknown };
  if (!Array.isArray(quadratic) || !Array.isArray(point) || !quadratic.every(isNumber) || !point.every(isNumber))
    return undefined;
  const [a, b, c] = quadratic;
  const [x0, x1] = point;
  const [first, second] = numbers;
  if (a === undefined || b === undefined || c === undefined || x0 === undefined || x1 === undefined) return undefined;
  if (first === undefined || second === undefined) return undefined;
  const picture = pictureOf({ quadratic: [a, b, c], point: [x0, x1] });
  return { ...picture, slopes: revealed ? picture.slopes : undefined, yours: [first, second] };
}

/** The slice through a point along x_0 or x_1, as a function of that variable alone. */
export const sliceOf = ({ quadratic, point: [x0, x1] }: SlicesState, along: 0 | 1) =>
  along === 0 ? (x: number) => evaluateQuadratic(quadratic, [x, x1]) : (x: number) => evaluateQuadratic(quadratic, [x0, x]);

/** The height axis of the side plots: everything that the quadratic reaches on the plane, and air. Its extremes are at the rim or 0. */
export function heightAxis(quadratic: Quadratic): Scale {
  let [low, high] = [0, 0];
  for (let x = plane.from; x <= plane.to; x++) {
    for (const rim of [plane.from, plane.to]) {
      const [side, end] = [evaluateQuadratic(quadratic, [rim, x]), evaluateQuadratic(quadratic, [x, rim])];
      low = Math.min(low, side, end);
      high = Math.max(high, side, end);
    }
  }
  const air = 0.08 * (high - low) || 1;
  return { from: low - air, to: high + air };
}

export const slicesCode: StateCode<SlicesState> = {
  initial: { quadratic: [1, 0, 1], point: [2, -1] },
  encode: ({ quadratic, point }) => [...quadratic, ...point].join('_'),
  decode(text) {
    const parts = text.split('_');
    const [a, b, c, x0, x1] = parts.map(Number);
    if (parts.length !== 5 || parts.includes('')) return null;
    if (a === undefined || b === undefined || c === undefined || x0 === undefined || x1 === undefined) return null;
    const whole = (value: number) => Number.isInteger(value) && Math.abs(value) <= coefficientRange.to;
    const inPlane = (value: number) => Math.abs(value) <= pointRange.to;
    return [a, b, c].every(whole) && [x0, x1].every(inPlane) ? { quadratic: [a, b, c], point: [x0, x1] } : null;
  },
  numbers: ({ quadratic, point }) => ({ quadratic: [...quadratic], point: [...point] }),
};
