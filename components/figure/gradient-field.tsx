import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import type { Point, Quadratic } from '@/lib/numerics/quadratic';
import { ChoiceRow } from './choice-row';
import { ContourCaption } from './contour-caption';
import { Coordinate } from './coordinate';
import { FormulaLine } from './formula-line';
import { bowl, fieldPath, fieldScale, type GradientFieldState, gradientAt, planeOf } from './gradient-field-state';
import { arrowPath } from './plane';
import { Plot, PlotPoint } from './plot';
import { quadraticContours } from './quadratic-contours';
import { Readout } from './readout';
import { SliderStill } from './slider-control';
import { WithSigns } from './with-signs';

export type GradientFieldWords = Words<'figure'>['gradientField'];

/** An arrow beside the field's own: the learner's, or the true one. Its length is in the plane's units. */
export interface FieldArrow {
  readonly from: Point;
  readonly by: Point;
  readonly kind: 'yours' | 'truth' | 'downhill';
}

/** What makes the picture move; without them it is the still. */
export interface GradientFieldHandles {
  readonly drag: Readonly<Record<string, unknown>>;
  readonly controls: ReactNode;
  readonly choices: ReactNode;
}

/** How much longer than the field's arrows those that are looked at are drawn. */
export const magnified = 3;

/** An arrow of a gradient's length, on the scale of those that are looked at. */
export function shownArrow(state: GradientFieldState, quadratic: Quadratic, [d0, d1]: Point): Point {
  const scale = magnified * fieldScale(quadratic, planeOf(state));
  return [d0 * scale, d1 * scale];
}

export const pair = ([first, second]: Point): string => `(${formatNumber(first)}, ${formatNumber(second)})`;

const ticksAt = (places: readonly number[]) => places.map((at) => ({ at, text: formatNumber(at) }));
const ticks = { wide: ticksAt([-4, -2, 0, 2, 4]), source: ticksAt([-2, -1, 0, 1, 2]) } as const;

/** Arrows of −∇f over contours, the point with its own arrow, and the three numbers of the point. */
export function GradientField({
  state,
  words,
  quadratic = bowl,
  asked = false,
  arrows = [],
  caption = words.caption,
  handles,
}: {
  state: GradientFieldState;
  words: GradientFieldWords;
  quadratic?: Quadratic;
  /** An open exercise asks for the way down here: nothing may show it. */
  asked?: boolean;
  arrows?: readonly FieldArrow[];
  caption?: string;
  handles?: GradientFieldHandles | undefined;
}) {
  const plane = planeOf(state);
  const { point } = state;
  const { gradient, length, downhill } = gradientAt(quadratic, point);
  const scale = { from: -plane.half, to: plane.half };
  const contours = quadraticContours(quadratic, plane.half);
  const own: FieldArrow = { from: point, by: shownArrow(state, quadratic, downhill), kind: 'downhill' };
  const shown = asked ? arrows : [own, ...arrows];
  return (
    <div className="fig-in">
      <div>
        <FormulaLine quadratic={quadratic} />
        <Plot
          x={scale}
          y={scale}
          xTicks={ticks[state.window]}
          yTicks={ticks[state.window]}
          xName={<Coordinate index={0} />}
          yName={<Coordinate index={1} />}
          className="pl-square pl-kept"
          drag={handles?.drag}
          lines={
            <>
              <path className="ln-contour" d={contours.path} />
              {asked ? null : <path className="ln-field" d={fieldPath(quadratic, plane)} />}
              {shown.map(({ from, by, kind }) => (
                <path key={`${kind} ${from.join()} ${by.join()}`} className={`ar ar-${kind}`} d={arrowPath(plane, from, by)} />
              ))}
            </>
          }
        >
          <PlotPoint x={scale} y={scale} at={point} kind="handle" />
        </Plot>
        {handles?.choices ?? (
          <ChoiceRow
            label={words.window}
            choices={[
              { id: 'wide', name: words.wide },
              { id: 'source', name: words.source },
              { id: 'direction', name: words.ofDirection },
            ]}
            chosen={state.window}
          />
        )}
        <div className="controls">
          {handles ? (
            handles.controls
          ) : (
            <>
              <SliderStill name={<Coordinate index={0} />} shown={formatNumber(point[0])} onAxis />
              <SliderStill name={<Coordinate index={1} />} shown={formatNumber(point[1])} onAxis />
            </>
          )}
        </div>
        <p className="cap">
          <WithSigns text={caption} />
          <ContourCaption contours={contours} text={words.contours} />
        </p>
      </div>
      <div className="gauges">
        <Readout label={words.gradient} value={asked ? '?' : pair(gradient)} quantity="g" />
        <Readout label={words.length} value={asked ? '?' : formatNumber(length)} quantity="g" />
        <Readout label={words.downhill} value={asked ? '?' : pair(downhill)} quantity="g" />
        <p className="g-status">{asked ? words.asked : length === 0 ? words.flat : ''}</p>
        {shown.some(({ kind }) => kind !== 'downhill') ? (
          <ul className="g-key">
            {shown.some(({ kind }) => kind === 'yours') ? <li className="k-yours">{words.yours}</li> : null}
            {shown.some(({ kind }) => kind === 'truth') ? <li className="k-truth">{words.truth}</li> : null}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

/** The state in one sentence: the figure's text alternative. */
export function sentenceOf(state: GradientFieldState, words: GradientFieldWords, quadratic: Quadratic = bowl): string {
  const { gradient, length, downhill } = gradientAt(quadratic, state.point);
  return fill(words.state, {
    point: pair(state.point),
    gradient: pair(gradient),
    length: formatNumber(length),
    downhill: pair(downhill),
    half: planeOf(state).half,
  });
}
