import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { networkDiagram } from './network-diagram';
import { Plot, PlotPoint } from './plot';
import { pathOf } from './plot-scale';
import { Readout } from './readout';
import type { TrainingOverlay } from './training-answer';
import { readingsOf, type WeightsLabState } from './weights-lab-state';
import { WithSigns } from './with-signs';

type WeightsLabWords = Words<'figure'>['weightsLab'];

/** What makes the picture move; without them it is the still. */
export interface WeightsLabHandles {
  readonly weight: (row: number, column: number) => ReactNode;
  readonly controls: ReactNode;
}

/** To four decimals, always all of them, so that two columns can be compared digit by digit. */
export const toFour = (value: number): string => {
  const text = value.toFixed(4);
  return (Number(text) === 0 ? '0.0000' : text).replace('-', '−');
};
export const list = (values: readonly number[]): string => `(${values.map(toFour).join(', ')})`;

/** How strongly a cell is coloured, and in the colour of its sign; set on the cell alone, so that its numbers keep their style. */
const shade = (value: number, full: number): CSSProperties => {
  const strength = Math.round(55 * Math.min(1, Math.abs(value) / full));
  return { backgroundColor: `color-mix(in oklab, var(--${value < 0 ? 'minus' : 'plus'}) ${strength}%, var(--field))` };
};

const Sign = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <span aria-hidden="true">{children}</span>
    <span className="vh">{name}</span>
  </>
);

/** A 2×3 grid with a row for each input and a column for each output. */
function Grid({
  caption,
  sign,
  full,
  values,
  cell,
}: {
  caption: string;
  sign: ReactNode;
  full: number;
  values: readonly (readonly number[])[];
  cell: (value: number, row: number, column: number) => ReactNode;
}) {
  return (
    <table className="wg">
      <caption>
        <Sign name={caption}>{sign}</Sign>
      </caption>
      <thead>
        <tr>
          <td />
          {(values[0] ?? []).map((_, column) => (
            <th scope="col" key={String(column)}>
              <i>k</i> = {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((row, i) => (
          <tr key={String(i)}>
            <th scope="row">
              <i>x</i>
              <sub>{i}</sub>
            </th>
            {row.map((value, k) => (
              <td key={`${String(i)} ${String(k)}`} style={shade(value, full)}>
                {cell(value, i, k)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const lossFloor = 1.2;
const roundUp = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * unit >= value * 0.999) ?? 10) * unit;
};

const ticks = (to: number, parts: number) =>
  Array.from({ length: parts + 1 }, (_, i) => ({ at: (to * i) / parts, text: formatNumber((to * i) / parts, 3) }));
const axesOf = (steps: number, loss: number) => ({
  x: { from: 0, to: steps },
  y: { from: 0, to: loss },
  xTicks: ticks(steps, 5),
  yTicks: ticks(loss, 4),
});

/** L at every step so far, and the learner's graded training beside it. */
function LossCurve({
  state,
  words,
  overlay,
}: {
  state: WeightsLabState;
  words: WeightsLabWords;
  overlay: TrainingOverlay | undefined;
}) {
  const { losses } = state;
  const curves = [overlay?.yours, overlay?.truth].flatMap((curve) => (curve ? [curve] : []));
  const last = losses.length - 1;
  const mostSteps = roundUp(Math.max(10, last, ...curves.map(({ steps }) => steps)));
  const highest = roundUp(Math.max(lossFloor, ...losses, ...curves.flatMap(({ points }) => points.map(([, loss]) => loss))));
  // The same objects while a handle moves, so that grid and numbers are not drawn again.
  const axes = useMemo(() => axesOf(mostSteps, highest), [mostSteps, highest]);
  const { x, y } = axes;
  const own = losses.map((loss, step): [number, number] => [step, loss]);
  return (
    <Plot
      {...axes}
      xName={words.step}
      yName={<i className="q-e q">L</i>}
      className="pl-low"
      lines={
        <>
          {overlay ? (
            <path
              className="ln-given"
              d={pathOf(
                [
                  [x.from, overlay.bound],
                  [x.to, overlay.bound],
                ],
                x,
                y,
              )}
            />
          ) : null}
          {overlay?.truth ? <path className="ar ar-truth" d={pathOf(overlay.truth.points, x, y)} /> : null}
          {overlay ? <path className="ar ar-yours" d={pathOf(overlay.yours.points, x, y)} /> : null}
          <path className="ln-e" d={pathOf(own, x, y)} />
        </>
      }
    >
      <PlotPoint x={x} y={y} at={[last, losses[last] ?? 0]} kind="dot" />
    </Plot>
  );
}

/** The network, its weights and their gradient as grids, and the loss step by step. */
export function WeightsLab({
  state,
  words,
  overlay,
  handles,
}: {
  state: WeightsLabState;
  words: WeightsLabWords;
  overlay?: TrainingOverlay | undefined;
  handles?: WeightsLabHandles;
}) {
  const readings = readingsOf(state);
  const { z, y, loss, gradient, numerical } = readings;
  return (
    <div className="fig-in">
      <div>
        {networkDiagram(state, readings)}
        <div className="grids">
          <Grid
            caption={words.weights}
            sign={<i>W</i>}
            full={2}
            values={state.W}
            cell={(value, row, column) => (
              <>
                <span className="num">{formatNumber(value, 4)}</span>
                {handles?.weight(row, column)}
              </>
            )}
          />
          <Grid
            caption={words.gradient}
            sign={
              <span className="q-g">
                ∂<i>L</i>/∂<i>W</i>
              </span>
            }
            full={1}
            values={gradient}
            cell={(value, row, column) => (
              <>
                <span className="num">{toFour(value)}</span>
                <small title={words.numerical}>
                  <span className="vh">{words.numerical} </span>
                  {toFour(numerical[row]?.[column] ?? 0)}
                </small>
              </>
            )}
          />
        </div>
        <div className="controls">{handles?.controls}</div>
        <LossCurve state={state} words={words} overlay={overlay} />
        <p className="cap">
          <WithSigns text={words.caption} />
        </p>
      </div>
      <div className="gauges">
        <Readout label={words.scores} value={list(z)} quantity="y" />
        <Readout label={words.output} value={list(y)} quantity="y" />
        <Readout label={words.loss} value={toFour(loss)} quantity="e" />
        <Readout label={words.stepsTaken} value={String(state.losses.length - 1)} quantity="s" />
        {overlay ? (
          <ul className="g-key">
            <li className="k-yours">{fill(words.yours, { eta: formatNumber(overlay.yours.eta), n: overlay.yours.steps })}</li>
            {overlay.truth ? (
              <li className="k-truth">{fill(words.truth, { eta: formatNumber(overlay.truth.eta), n: overlay.truth.steps })}</li>
            ) : null}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

/** The state in one sentence: the figure's text alternative. */
export function sentenceOf(state: WeightsLabState, words: WeightsLabWords): string {
  const { z, y, loss } = readingsOf(state);
  return fill(words.state, {
    x: `(${state.x.map((value) => formatNumber(value)).join(', ')})`,
    c: state.c,
    z: list(z),
    y: list(y),
    loss: toFour(loss),
    n: state.losses.length - 1,
  });
}
