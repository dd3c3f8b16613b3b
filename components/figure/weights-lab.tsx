import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { ChoiceRow } from './choice-row';
import { Coordinate } from './coordinate';
import { networkDiagram } from './network-diagram';
import { PlayButtons } from './play-buttons';
import { Readout } from './readout';
import { SliderStill } from './slider-control';
import type { TrainingOverlay } from './training-answer';
import { TrainingCurve } from './training-curve';
import { WeightGrid } from './weight-grid';
import { classes, readingsOf, type WeightsLabState } from './weights-lab-state';
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
          <WeightGrid
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
          <WeightGrid
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
        <div className="controls">
          {handles?.controls ?? (
            <>
              {state.x.map((value, i) => (
                <SliderStill
                  key={`x ${String(i)}`}
                  name={<Coordinate index={i === 0 ? 0 : 1} />}
                  shown={formatNumber(value)}
                  onAxis
                />
              ))}
              <SliderStill name={<i className="q-s">η</i>} shown={formatNumber(state.eta)} onAxis marked />
              <ChoiceRow label={words.trueClass} choices={classes} chosen={String(state.c)} />
              <PlayButtons words={words} />
            </>
          )}
        </div>
        <TrainingCurve losses={state.losses} stepName={words.step} overlay={overlay} />
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
            <li className="k-own">{words.own}</li>
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
