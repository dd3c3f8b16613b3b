import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { ContourCaption } from './contour-caption';
import { Coordinate } from './coordinate';
import { type DescentOverlay, planeHalf } from './descent-answers';
import { type DescentLabState, drawnPath, half, lossAxis, lossPoints, readingsOf, runOf, stepsRange } from './descent-lab-state';
import { pair } from './gradient-field';
import { bowl } from './gradient-field-state';
import { dotsAt, pathThrough } from './plane';
import { PlayButtons } from './play-buttons';
import { Plot, PlotPoint } from './plot';
import { pathOf, powerOfTen } from './plot-scale';
import { quadraticContours } from './quadratic-contours';
import { Readout } from './readout';
import { SliderStill } from './slider-control';
import { WithPowers } from './with-powers';
import { WithSigns } from './with-signs';

type DescentLabWords = Words<'figure'>['descentLab'];

/** What makes the picture move; without them it is the still. */
export interface DescentLabHandles {
  readonly drag: Readonly<Record<string, unknown>>;
  readonly controls: ReactNode;
}

/** The plane as far as it is shown, with all that stands still in it. */
const planeTo = (reach: number) => ({
  plane: { half: reach },
  axis: { from: -reach, to: reach },
  ticks: [-0.8, -0.4, 0, 0.4, 0.8].map((part) => ({ at: part * reach, text: formatNumber(part * reach) })),
  contours: quadraticContours(bowl, reach),
});
const near = planeTo(half);
const far = planeTo(2 * half);
const stepAxis = { from: 0, to: stepsRange.to };
const stepTicks = [0, 20, 40, 60, 80, 100].map((at) => ({ at, text: String(at) }));
const lossTicks = [-20, -15, -10, -5, 0, 5].map((exponent) => ({ at: 10 ** exponent, text: powerOfTen(exponent) }));

const coordinates = ([0, 1] as const).map((index) => (
  <span key={index}>
    <Coordinate index={index} />
  </span>
));

const losses = (of: DescentOverlay['yours'], at: readonly number[]): string =>
  pathOf(
    lossPoints(of.losses).map(([step, f]) => [at[step] ?? step, f]),
    stepAxis,
    lossAxis,
  );

/** The path over the contours, f at every step, and the numbers of the step on show. */
export function DescentLab({
  state,
  words,
  overlay,
  drawnTo = Number.POSITIVE_INFINITY,
  handles,
}: {
  state: DescentLabState;
  words: DescentLabWords;
  /** A graded answer, drawn as far as `drawnTo` of its points. */
  overlay?: DescentOverlay | undefined;
  drawnTo?: number;
  handles?: DescentLabHandles;
}) {
  const { start, eta } = state;
  const { plane, axis, ticks, contours } = planeHalf(overlay) > half ? far : near;
  const run = runOf(start, eta, state.steps);
  const { step, point, f, factor, stopped } = readingsOf(run, state);
  const yours = overlay?.yours.points.slice(0, drawnTo + 1) ?? [];
  const whole = overlay !== undefined && yours.length === overlay.yours.points.length;
  const truth = whole ? overlay.truth : undefined;
  const path = drawnPath(run.points);
  const here = path[step] ?? point;
  return (
    <div className="fig-in">
      <div>
        <div className="lab-plots">
          <Plot
            x={axis}
            y={axis}
            xTicks={ticks}
            yTicks={ticks}
            xName={<Coordinate index={0} />}
            yName={<Coordinate index={1} />}
            className="pl-square"
            drag={handles?.drag}
            lines={
              <>
                <path className="ln-contour" d={contours.path} />
                {truth ? <path className="ar ar-truth" d={pathThrough(plane, drawnPath(truth.points))} /> : null}
                <path className="ln-path" d={pathThrough(plane, path)} />
                <path className="ln-dots" d={dotsAt(plane, path)} />
                <path className="ar ar-yours" d={pathThrough(plane, drawnPath(yours))} />
              </>
            }
          >
            {overlay?.target ? (
              <PlotPoint x={axis} y={axis} at={overlay.target} kind="truth">
                {words.target}
              </PlotPoint>
            ) : null}
            {yours.length > 1 ? <PlotPoint x={axis} y={axis} at={yours.at(-1) ?? start} kind="yours" /> : null}
            <PlotPoint x={axis} y={axis} at={start} kind="handle" />
            <PlotPoint x={axis} y={axis} at={here} kind="ink" />
          </Plot>
          <Plot
            x={stepAxis}
            y={lossAxis}
            xTicks={stepTicks}
            yTicks={lossTicks}
            xName={words.step}
            yName={<i className="q-e q">f</i>}
            className="pl-tall"
            lines={
              <>
                {truth ? (
                  <path className="ar ar-truth" d={losses(truth, truth.points.length === 2 ? (overlay?.yoursAt ?? []) : [])} />
                ) : null}
                <path className="ln-e" d={losses(run, [])} />
                {yours.length > 1 && overlay ? (
                  <path
                    className="ar ar-yours"
                    d={losses({ ...overlay.yours, losses: overlay.yours.losses.slice(0, yours.length) }, overlay.yoursAt)}
                  />
                ) : null}
              </>
            }
          >
            <PlotPoint x={stepAxis} y={lossAxis} at={[step, Math.max(f, lossAxis.from)]} kind="ink" />
          </Plot>
        </div>
        <div className="controls lab-plots">
          {handles?.controls ?? (
            <>
              <SliderStill name={<Coordinate index={0} />} shown={formatNumber(start[0])} onAxis />
              <SliderStill name={<Coordinate index={1} />} shown={formatNumber(start[1])} onAxis />
              <SliderStill name={<i className="q-s">η</i>} shown={formatNumber(eta)} onAxis marked />
              <SliderStill name={words.step} shown={String(step)} onAxis />
              <PlayButtons words={words} />
            </>
          )}
        </div>
        <p className="cap">
          <WithSigns text={words.caption} />
          <ContourCaption contours={contours} text={words.contours} />
        </p>
      </div>
      <div className="gauges">
        <Readout label={words.step} value={String(step)} quantity="s" />
        <Readout label={coordinates[0]} value={formatNumber(point[0])} quantity="k" />
        <Readout label={coordinates[1]} value={formatNumber(point[1])} quantity="k" />
        <Readout label={words.value} value={formatNumber(f)} quantity="e" />
        <Readout label={words.factor} value={formatNumber(factor)} quantity="s" />
        <p className="g-status">{stopped ? <WithPowers text={words.diverges} /> : ''}</p>
        {overlay ? (
          <ul className="g-key">
            <li className="k-yours">{words.yours}</li>
            {truth ? <li className="k-truth">{words.truth}</li> : null}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

/** The state in one sentence: the figure's text alternative. */
export function sentenceOf(state: DescentLabState, words: DescentLabWords): string {
  const run = runOf(state.start, state.eta, state.steps);
  const { step, point, f, factor, stopped } = readingsOf(run, state);
  const sentence = fill(words.state, {
    start: pair(state.start),
    eta: formatNumber(state.eta),
    step,
    point: pair(point),
    f: formatNumber(f),
    factor: formatNumber(factor),
  });
  return stopped ? `${sentence}${words.diverges}` : sentence;
}
