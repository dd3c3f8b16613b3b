import { fill } from '@/lib/i18n/fill';
import { type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import type { DescentArrow } from './descent-arrow';
import type { GradedAnswer } from './graded-answer';
import { type FieldArrow, type GradientFieldWords, pair, sentenceOf, shownArrow } from './gradient-field';
import { bowl, type GradientFieldState, gradientsAtPoints, planeOf } from './gradient-field-state';

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

const least = 0.25;

/** The arrows, all by the same factor as short as their tips need to be seen; an arrow that is far too long still leaves the plane. */
function withinPlane(arrows: readonly FieldArrow[], half: number): readonly FieldArrow[] {
  const edge = 0.97 * half;
  const room = arrows.flatMap(({ from, by }) =>
    by.map((part, i) => (part === 0 ? 1 : (edge - Math.sign(part) * (from[i] ?? 0)) / Math.abs(part))),
  );
  const factor = Math.min(1, Math.max(least, Math.min(...room)));
  return arrows.map((arrow) => ({ ...arrow, by: [arrow.by[0] * factor, arrow.by[1] * factor] }));
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
  const arrows = [
    ...submitted.map(({ point, gradient }) => arrow(point, gradient, 'yours')),
    ...(revealed ? submitted.map(({ point }) => arrow(point, quadraticGradient(quadratic, point), 'truth')) : []),
  ];
  return { state, quadratic, asked: !revealed, arrows: withinPlane(arrows, planeOf(state).half) };
}

/** What is shown, in a sentence: the reader's own point, the arrow of one exercise, or the gradients submitted to another. */
export function sentenceAbout(
  shown: GradientFieldState | DescentArrow | GradedAnswer | undefined,
  words: GradientFieldWords,
): string {
  if (shown === undefined) return '';
  if ('window' in shown) return sentenceOf(shown, words);
  if ('draw' in shown) {
    const { point, direction } = shown;
    return fill(words.stateOfExercise, { point: pair(point), direction: direction ? pair(direction) : words.noArrow });
  }
  const gradients = gradientsAtPoints(shown.givens, shown.numbers);
  return fill(words.stateOfPoints, {
    list: gradients.map(({ point, gradient }) => `${pair(point)} → ${pair(gradient)}`).join(', '),
  });
}

export const viewOfPoint = (state: GradientFieldState): FieldView => ({ state, quadratic: bowl, asked: false, arrows: [] });
