import type { ReactNode } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import type { GradedAnswer } from './graded-answer';
import { axisLog, axisY, type LogCurveState, logCurve, lossAt, lossCurve, printed } from './log-curve-state';
import { Plot, PlotName, PlotPoint } from './plot';
import { lineThrough, pathOf } from './plot-scale';
import { Readout } from './readout';
import { SliderStill } from './slider-control';

type LogCurveWords = Words<'figure'>['logCurve'];

/** What makes the picture move; without them it is the still. */
export interface LogCurveHandles {
  readonly drag: Readonly<Record<string, unknown>>;
  readonly output: ReactNode;
}

const xTicks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, text: String(at) }));
const yTicks = [-6, -4, -2, 0, 2, 4, 6].map((at) => ({ at, text: formatNumber(at) }));
const onPlot = pathOf(lossCurve, axisY, axisLog);
const logOnPlot = pathOf(logCurve, axisY, axisLog);
const place = { x: axisY, y: axisLog };

const Output = () => (
  <>
    <i>y</i>
    <sub>
      <i>c</i>
    </sub>
  </>
);
/** What the slider of the output is called. */
export const outputName = (
  <span className="q-y">
    <Output />
  </span>
);

/** The learner's graded output on the curve, over the loss that it should have; the true one once it may be shown. */
const answerOf = (graded: GradedAnswer | undefined) => {
  const loss = graded?.givens['loss'];
  const [y] = graded?.numbers ?? [];
  if (graded === undefined || y === undefined || typeof loss !== 'number') return undefined;
  return { y, loss, outside: y <= 0 || y > 1, truth: graded.revealed ? Math.exp(-loss) : undefined };
};

/** log y and −log y, the tangent of the loss at the output, and its numbers. */
export function LogCurve({
  state,
  words,
  handles,
  graded,
}: {
  state: LogCurveState;
  words: LogCurveWords;
  handles?: LogCurveHandles;
  graded?: GradedAnswer | undefined;
}) {
  const { y } = state;
  const { loss, log, slope } = lossAt(y);
  const text = printed(state);
  const answer = answerOf(graded);
  return (
    <div className="fig-in">
      <div>
        <Plot
          {...place}
          xTicks={xTicks}
          yTicks={yTicks}
          xName={
            <span className="q-y q">
              <Output />
            </span>
          }
          drag={handles?.drag}
          lines={
            <>
              <path className="ln-axis" d="M0 50H100" />
              <path className="ln-thin" d={logOnPlot} />
              <path className="ln-e" d={onPlot} />
              <path className="ln-g" d={pathOf(lineThrough([y, loss], slope, axisY), axisY, axisLog)} />
              <path className="ln-s" d={`M${100 * y} 0V100`} />
              {answer === undefined ? null : (
                <path
                  className="ln-given"
                  d={pathOf(
                    [
                      [0, answer.loss],
                      [1, answer.loss],
                    ],
                    axisY,
                    axisLog,
                  )}
                />
              )}
            </>
          }
        >
          <PlotName {...place} at={[0.42, 1.35]} className="q-e">
            −log <Output />
          </PlotName>
          <PlotName {...place} at={[0.42, -1.35]}>
            log <Output />
          </PlotName>
          <PlotPoint {...place} at={[y, log]} kind="ink" />
          {answer === undefined || answer.outside ? null : (
            <PlotPoint {...place} at={[answer.y, lossAt(answer.y).loss]} kind="yours">
              {words.yours}
            </PlotPoint>
          )}
          {answer?.truth === undefined ? null : (
            <PlotPoint {...place} at={[answer.truth, answer.loss]} kind="truth">
              {words.truth}
            </PlotPoint>
          )}
          <PlotPoint {...place} at={[y, loss]} kind="handle" />
        </Plot>
        <div className="controls">{handles?.output ?? <SliderStill name={outputName} shown={text.y} onAxis />}</div>
        {answer === undefined ? null : (
          <p className="cap">
            {fill(answer.outside ? words.answerOutside : words.answer, {
              y: formatNumber(answer.y),
              loss: formatNumber(answer.loss),
            })}
            {answer.truth === undefined ? '' : fill(words.answerTruth, { y: formatNumber(answer.truth) })}
          </p>
        )}
        <p className="cap">{words.caption}</p>
      </div>
      <div className="gauges">
        <Readout
          label={
            <>
              {words.output} <Output />
            </>
          }
          value={text.y}
          quantity="y"
        />
        <Readout
          label={
            <>
              {words.loss} −log <Output />
            </>
          }
          value={text.loss}
          quantity="e"
        />
        <Readout
          label={
            <>
              {words.slope} −1/
              <Output />
            </>
          }
          value={text.slope}
          quantity="g"
        />
      </div>
    </div>
  );
}

/** The state in one sentence: the figure's text alternative. */
export const sentenceOf = (state: LogCurveState, words: LogCurveWords): string => fill(words.state, printed(state));
