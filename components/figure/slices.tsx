import { type ReactNode, useMemo } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { ContourCaption } from './contour-caption';
import { Coordinate } from './coordinate';
import { FormulaLine } from './formula-line';
import { Plot, PlotPoint } from './plot';
import { lineThrough, pathOf, roundTicks, samples } from './plot-scale';
import { quadraticContours } from './quadratic-contours';
import { quadraticText } from './quadratic-text';
import { Readout } from './readout';
import { coefficientNames, heightAxis, pictureOf, plane, type SlicesPicture, type SlicesState, sliceOf } from './slices-state';
import { SliderStill } from './slider-control';

export type SlicesWords = Words<'figure'>['slices'];
type Drag = Readonly<Record<string, unknown>> | undefined;

/** What makes the picture move; without them it is the still. */
export interface SlicesHandles {
  readonly plane?: Drag;
  readonly slices?: readonly [Drag, Drag];
  readonly controls: ReactNode;
}

const ticks = (values: readonly number[]) => values.map((at) => ({ at, text: formatNumber(at) }));
const planeTicks = ticks([-4, -2, 0, 2, 4]);
const print = (value: number | undefined): string => (value === undefined ? '?' : formatNumber(value));

/** The contours with the point, and the slices through it with their tangents. */
export function Slices({ picture, words, handles }: { picture: SlicesPicture; words: SlicesWords; handles?: SlicesHandles }) {
  const { quadratic, point, value, slopes, yours } = picture;
  const [a, b, c] = quadratic;
  const contours = quadraticContours(quadratic, plane.to);
  const height = useMemo(() => heightAxis([a, b, c]), [a, b, c]);
  const heightTicks = useMemo(() => ticks(roundTicks(height, 3)), [height]);
  const [x0, x1] = point;
  return (
    <div className="fig-in">
      <div>
        <FormulaLine quadratic={quadratic} />
        <div className="sl">
          <Plot
            className="pl-square"
            x={plane}
            y={plane}
            xTicks={planeTicks}
            yTicks={planeTicks}
            xName={<Coordinate index={0} />}
            yName={<Coordinate index={1} />}
            drag={handles?.plane}
            lines={
              <>
                <path className="ln-contour" d={contours.path} />
                <path
                  className="ln-cut"
                  d={pathOf(
                    [
                      [plane.from, x1],
                      [plane.to, x1],
                    ],
                    plane,
                    plane,
                  )}
                />
                <path
                  className="ln-cut dashed"
                  d={pathOf(
                    [
                      [x0, plane.from],
                      [x0, plane.to],
                    ],
                    plane,
                    plane,
                  )}
                />
              </>
            }
          >
            <PlotPoint x={plane} y={plane} at={point} kind={handles?.plane ? 'handle' : 'ink'} />
          </Plot>
          <div>
            {([0, 1] as const).map((along) => {
              const slice = sliceOf(picture, along);
              const at = point[along];
              const tangent = (slope: number) => pathOf(lineThrough([at, value], slope, plane), plane, height);
              return (
                <Plot
                  key={along}
                  className="pl-slice"
                  x={plane}
                  y={height}
                  xTicks={planeTicks}
                  yTicks={heightTicks}
                  xName={<Coordinate index={along} />}
                  yName={
                    <span className="q-e">
                      <i className="leans">f</i>({along === 0 ? <Coordinate index={0} /> : formatNumber(x0)},{' '}
                      {along === 1 ? <Coordinate index={1} /> : formatNumber(x1)})
                    </span>
                  }
                  drag={handles?.slices?.[along]}
                  lines={
                    <>
                      <path
                        className="ln-axis"
                        d={pathOf(
                          [
                            [plane.from, 0],
                            [plane.to, 0],
                          ],
                          plane,
                          height,
                        )}
                      />
                      <path className="ln-e" d={pathOf(samples(slice, plane, 60), plane, height)} />
                      {slopes === undefined ? null : <path className="ln-g" d={tangent(slopes[along])} />}
                      {yours === undefined ? null : <path className="ln-yours" d={tangent(yours[along])} />}
                    </>
                  }
                >
                  <PlotPoint x={plane} y={height} at={[at, value]} kind={handles?.slices?.[along] ? 'handle' : 'ink'} />
                </Plot>
              );
            })}
          </div>
        </div>
        {handles?.controls ?? (
          <>
            <div className="controls sl">
              <SliderStill name={<Coordinate index={0} />} shown={formatNumber(x0)} onAxis />
              <SliderStill name={<Coordinate index={1} />} shown={formatNumber(x1)} onAxis />
            </div>
            <div className="controls in-row">
              {coefficientNames.map((name, k) => (
                <SliderStill key={name} name={<i>{name}</i>} shown={formatNumber(quadratic[k] ?? 0)} />
              ))}
            </div>
          </>
        )}
        <p className="cap">
          {yours === undefined
            ? words.caption
            : fill(words.answer, { point: pointText(point), first: formatNumber(yours[0]), second: formatNumber(yours[1]) })}
          <ContourCaption contours={contours} text={words.contours} />
        </p>
      </div>
      <div className="gauges short">
        <Readout
          label={
            <>
              <i className="leans">f</i>(<Coordinate index={0} />, <Coordinate index={1} />)
            </>
          }
          value={formatNumber(value)}
          quantity="e"
        />
        {([0, 1] as const).map((k) => (
          <Readout
            key={k}
            label={
              <>
                ∂<i className="leans">f</i>/∂
                <Coordinate index={k} />
              </>
            }
            value={print(slopes?.[k])}
            quantity="g"
            note={yours === undefined ? undefined : fill(words.yours, { slope: formatNumber(yours[k]) })}
          />
        ))}
      </div>
    </div>
  );
}

export const pointText = ([x0, x1]: readonly [number, number]): string => `(${formatNumber(x0)}, ${formatNumber(x1)})`;

/** The state in one sentence: the figure's text alternative. */
export function sentenceOf(state: SlicesState, words: SlicesWords): string {
  const { value, slopes } = pictureOf(state);
  return fill(words.state, {
    f: quadraticText(state.quadratic),
    point: pointText(state.point),
    value: formatNumber(value),
    first: print(slopes?.[0]),
    second: print(slopes?.[1]),
  });
}
