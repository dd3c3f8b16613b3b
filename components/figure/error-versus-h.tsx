import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import {
  axisError,
  axisH,
  bestStep,
  type ChosenStep,
  type ErrorState,
  errorOf,
  type LineName,
  lineNames,
  linePoints,
  onAxis,
} from './error-versus-h-state';
import { Plot, PlotPoint } from './plot';
import { pathOf, powerOfTen } from './plot-scale';
import { Readout } from './readout';
import { SliderStill } from './slider-control';
import { toDigits } from './to-digits';
import { WithPowers } from './with-powers';

export type ErrorWords = Words<'figure'>['errorVersusH'];

/** What makes the picture move; without them it is the still. */
export interface ErrorHandles {
  readonly drag: Readonly<Record<string, unknown>>;
  readonly step: ReactNode;
}

const place = { x: axisH, y: axisError };
const tick = (exponent: number) => ({ at: 10 ** exponent, text: powerOfTen(exponent) });
const xTicks = [-16, -12, -8, -4, 0].map(tick);
const yTicks = [-16, -12, -8, -4, 0].map(tick);
const pathOfLine = (points: readonly (readonly [number, number])[]) => pathOf(points, axisH, axisError);
const paths: Readonly<Record<LineName, string>> = {
  forward64: pathOfLine(linePoints.forward64),
  central64: pathOfLine(linePoints.central64),
  forward32: pathOfLine(linePoints.forward32),
  central32: pathOfLine(linePoints.central32),
};
/** The mark of a best step: a short bar across its line. */
const bestMarks = lineNames.map((line) => {
  const error = onAxis(errorOf(line, bestStep[line]));
  return pathOf(
    [
      [bestStep[line], error / 12],
      [bestStep[line], error * 12],
    ],
    axisH,
    axisError,
  );
});

/** ε, the spacing of the numbers at 1, to a power. */
const Power = ({ of }: { of: string }) => (
  <span className="nb">
    <i>ε</i>
    <sup>{of}</sup>
  </span>
);

/** The error of four differences against the step, both in powers of ten; the best steps, and the learner's. */
export function ErrorVersusH({
  state,
  words,
  handles,
  chosen,
}: {
  state: ErrorState;
  words: ErrorWords;
  handles?: ErrorHandles;
  chosen?: ChosenStep | undefined;
}) {
  const { h } = state;
  return (
    <div className="fig-in">
      <div>
        <Plot
          {...place}
          xTicks={xTicks}
          yTicks={yTicks}
          xName={<i className="q-s q">h</i>}
          yName={words.error}
          drag={handles?.drag}
          lines={
            <>
              {lineNames.map((line) => (
                <path key={line} className={`er er-${line}`} d={paths[line]} />
              ))}
              {bestMarks.map((mark) => (
                <path key={mark} className="er-best" d={mark} />
              ))}
              <path
                className="ln-s"
                d={pathOfLine([
                  [h, axisError.from],
                  [h, axisError.to],
                ])}
              />
              {chosen === undefined ? null : (
                <>
                  <path
                    className="ln-given"
                    d={pathOfLine([
                      [axisH.from, chosen.bound],
                      [axisH.to, chosen.bound],
                    ])}
                  />
                  {chosen.line ? <path className="er-truth" d={pathOfLine(chosen.line)} /> : null}
                </>
              )}
            </>
          }
        >
          {lineNames.map((line) => (
            <PlotPoint key={line} {...place} at={[h, onAxis(errorOf(line, h))]} kind="ink" />
          ))}
          {chosen === undefined ? null : (
            <PlotPoint {...place} at={[chosen.h, onAxis(chosen.error)]} kind="yours">
              {words.yours}
            </PlotPoint>
          )}
        </Plot>
        <p className="pl-key" aria-hidden="true">
          {lineNames.map((line) => (
            <span key={line}>
              <span className={`key er-${line}`} />
              {words[line]}
            </span>
          ))}
          <span>
            <span className="key-best" />
            <span>
              {words.best} (<Power of="1/2" />, <Power of="1/3" />)
            </span>
          </span>
        </p>
        <div className="controls">
          {handles?.step ?? <SliderStill name={<i className="q-s">h</i>} shown={formatNumber(h, 3)} onAxis />}
        </div>
        {chosen === undefined ? null : (
          <p className="cap">
            {fill(chosen.error < chosen.bound ? words.answerBelow : words.answerAbove, {
              h: formatNumber(chosen.h, 4),
              error: formatNumber(chosen.error, 3),
              bound: formatNumber(chosen.bound),
            })}
            {chosen.line ? words.answerLine : ''}
          </p>
        )}
        <p className="cap">
          <WithPowers text={words.caption} />
        </p>
      </div>
      <div className="gauges">
        <Readout
          label={
            <>
              {words.step} <i>h</i>
            </>
          }
          value={formatNumber(h, 3)}
          quantity="s"
        />
        {lineNames.map((line) => (
          <Readout key={line} mark={`key er-${line}`} label={words[line]} value={toDigits(errorOf(line, h), 3)} quantity="k" />
        ))}
      </div>
    </div>
  );
}

/** The state in one sentence: the figure's text alternative. */
export const sentenceOf = ({ h }: ErrorState, words: ErrorWords): string =>
  fill(words.state, {
    h: formatNumber(h, 3),
    forward64: formatNumber(errorOf('forward64', h), 3),
    central64: formatNumber(errorOf('central64', h), 3),
    forward32: formatNumber(errorOf('forward32', h), 3),
    central32: formatNumber(errorOf('central32', h), 3),
  });
