import { type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import type { DescentArrow } from './descent-arrow';
import type { GradedAnswer } from './graded-answer';
import { type FieldArrow, shownArrow } from './gradient-field';
import { bowl, type GradientFieldState, gradientsAtPoints } from './gradient-field-state';

/** What the figure is about: the reader's own point, or an exercise's function with the learner's arrows. */
export type Subject = 'free' | 'direction' | 'points';

/** A picture of the field, whatever it is about. */
export interface FieldView {
  readonly state: GradientFieldState;
  readonly quadratic: Quadratic;
  /** An open exercise asks for what the field would show. */
  readonly asked: boolean;
  readonly arrows: readonly FieldArrow[];
}

const shortest = 2;
/** An arrow that was typed may be of any length; it is drawn no longer than this. */
const longest = 4;

/** The length that an arrow keeps when it is turned. */
export const lengthToKeep = (direction: Point | undefined): number => {
  const length = direction ? Math.hypot(...direction) : 0;
  return length >= 0.5 && Number.isFinite(length) ? length : shortest;
};

/** A direction of any length, drawn as long as the plane has room for. */
export function drawnDirection([d0, d1]: Point): Point {
  const length = Math.hypot(d0, d1);
  const factor = length > longest ? longest / length : 1;
  return [d0 * factor, d1 * factor];
}

/** The exercise `descent-direction`: its function and point, and the arrow that stands in its fields. */
export function viewOfDirection({ quadratic, point, direction, revealed }: DescentArrow): FieldView {
  const arrows: FieldArrow[] = direction === undefined ? [] : [{ from: point, by: drawnDirection(direction), kind: 'yours' }];
  return { state: { point, window: 'wide' }, quadratic, asked: !revealed, arrows };
}

/** The exercise `gradient-at-points`: the submitted gradients as arrows, the true ones once they may be shown. */
export function viewOfPoints({ givens, numbers, revealed }: GradedAnswer): FieldView | undefined {
  const submitted = gradientsAtPoints(givens, numbers);
  const [first] = submitted;
  if (first === undefined) return undefined;
  const quadratic = givens['quadratic'] as [number, number, number];
  const state: GradientFieldState = { point: first.point, window: 'wide' };
  const arrow = (point: Point, gradient: Point, kind: FieldArrow['kind']): FieldArrow => ({
    from: point,
    by: shownArrow(state, quadratic, gradient),
    kind,
  });
  return {
    state,
    quadratic,
    asked: !revealed,
    arrows: [
      ...submitted.map(({ point, gradient }) => arrow(point, gradient, 'yours')),
      ...(revealed ? submitted.map(({ point }) => arrow(point, quadraticGradient(quadratic, point), 'truth')) : []),
    ],
  };
}

export const viewOfPoint = (state: GradientFieldState): FieldView => ({ state, quadratic: bowl, asked: false, arrows: [] });
