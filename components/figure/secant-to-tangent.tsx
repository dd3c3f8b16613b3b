import { type ReactNode, useMemo } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { ChoiceRow } from './choice-row';
import { Plot, PlotPoint } from './plot';
import { lineThrough, pathOf, roundTicks, samples } from './plot-scale';
import { Readout } from './readout';
import { functionNames, pictureOf, type SecantPicture, type SecantState, schemeNames } from './secant-to-tangent-state';
import { SliderStill } from './slider-control';
import { WithSigns } from './with-signs';

export type SecantWords = Words<'figure'>['secantToTangent'];

/** What makes the picture move; without them it is the still. */
export interface SecantHandles {
  readonly drag?: Readonly<Record<string, unknown>> | undefined;
  readonly controls: ReactNode;
}

const ticks = (values: readonly number[]) => values.map((at) => ({ at, text: formatNumber(at) }));
const print = (value: number | undefined): string => (value === undefined ? '?' : formatNumber(value));

/** A curve, the two points of the difference with the secant through them, and the tangent. */
export function SecantToTangent({
  picture,
  words,
  handles,
}: {
  picture: SecantPicture;
  words: SecantWords;
  handles?: SecantHandles;
}) {
  const { f, x, y, at, h, scheme, slopes, yours } = picture;
  const left = scheme === 'central' ? at - h : at;
  const right = at + h;
  const curve = useMemo(() => pathOf(samples(f, x, 120), x, y), [f, x, y]);
  const xTicks = useMemo(() => ticks(roundTicks(x, 8)), [x]);
  const yTicks = useMemo(() => ticks(roundTicks(y, 6)), [y]);
  const line = (through: number, slope: number) => pathOf(lineThrough([through, f(through)], slope, x), x, y);
  const rise = pathOf(
    [
      [right, f(left)],
      [right, f(right)],
    ],
    x,
    y,
  );
  const run = pathOf(
    [
      [left, f(left)],
      [right, f(left)],
    ],
    x,
    y,
  );
  return (
    <div className="fig-in">
      <div>
        <Plot
          x={x}
          y={y}
          xTicks={xTicks}
          yTicks={yTicks}
          xName={<i>x</i>}
          yName={
            <span className="q-e q">
              <i className="leans">f</i>(<i>x</i>)
            </span>
          }
          drag={handles?.drag}
          lines={
            <>
              <path
                className="ln-axis"
                d={pathOf(
                  [
                    [x.from, 0],
                    [x.to, 0],
                  ],
                  x,
                  y,
                )}
              />
              <path className="ln-e" d={curve} />
              <path className="ln-thin" d={rise} />
              <path className="ln-run" d={run} />
              {slopes === undefined ? null : (
                <>
                  <path className="ln-g dashed" d={line(at, slopes.tangent)} />
                  <path className="ln-g" d={line(left, slopes.secant)} />
                </>
              )}
              {yours === undefined ? null : <path className="ln-yours" d={line(left, yours)} />}
            </>
          }
        >
          <PlotPoint x={x} y={y} at={[at, f(at)]} kind={handles?.drag ? 'handle' : 'dot'} />
          {scheme === 'central' ? <PlotPoint x={x} y={y} at={[left, f(left)]} kind="dot" /> : null}
          <PlotPoint x={x} y={y} at={[right, f(right)]} kind={handles?.drag ? 'handle' : 'dot'} />
        </Plot>
        <p className="pl-key" aria-hidden="true">
          {slopes === undefined ? null : (
            <>
              <span>
                <span className="key ln-g" />
                {words.secant}
              </span>
              <span>
                <span className="key ln-g dashed" />
                {words.tangent}
              </span>
            </>
          )}
          {yours === undefined ? null : (
            <span>
              <span className="key ln-yours" />
              {words.yours}
            </span>
          )}
          <span>
            <span className="key ln-s" />
            <i className="q-s">h</i>
          </span>
        </p>
        {handles?.controls ?? (
          <div className="controls">
            <ChoiceRow
              label={words.function}
              choices={functionNames.map((id) => ({ id, name: <WithSigns text={words[id]} /> }))}
              chosen={functionNames[0]}
            />
            <ChoiceRow label={words.scheme} choices={schemeNames.map((id) => ({ id, name: words[id] }))} chosen={scheme} />
            <SliderStill name={<i>x</i>} shown={formatNumber(at)} onAxis />
            <SliderStill name={<i className="q-s">h</i>} shown={formatNumber(h, 3)} onAxis />
          </div>
        )}
        <p className="cap">
          {yours === undefined
            ? words.caption
            : fill(words.answer, { yours: formatNumber(yours), x: formatNumber(at), h: formatNumber(h) })}
        </p>
      </div>
      <div className="gauges">
        {yours === undefined ? null : (
          <Readout mark="key ln-yours" label={words.yours} value={formatNumber(yours)} quantity="k" />
        )}
        <Readout
          mark="key ln-g"
          label={words.secantSlope}
          value={print(slopes?.secant)}
          quantity="g"
          note={slopes ? undefined : words.untilSolved}
        />
        <Readout mark="key ln-g dashed" label={words.tangentSlope} value={print(slopes?.tangent)} quantity="g" />
        <Readout label={words.error} value={slopes ? formatNumber(slopes.error, 4) : '?'} quantity="k" />
      </div>
    </div>
  );
}

/** The state in one sentence: the figure's text alternative. */
export function sentenceOf(state: SecantState, words: SecantWords): string {
  const { slopes } = pictureOf(state);
  return fill(words.state, {
    f: words[state.f],
    scheme: words[state.scheme],
    x: formatNumber(state.x),
    h: formatNumber(state.h, 3),
    secant: print(slopes?.secant),
    tangent: print(slopes?.tangent),
    error: formatNumber(slopes?.error ?? 0, 4),
  });
}
