import { memo, type ReactNode } from 'react';
import { fractionOn, type Scale } from './plot-scale';
import { WithPowers } from './with-powers';

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Places on a plot in per cent, for what is set over it as HTML: letters and points keep their size when the plot shrinks. */
export const placeOn = (x: Scale, y: Scale, [at, value]: readonly [number, number]) => ({
  left: `${100 * fractionOn(x, at)}%`,
  bottom: `${100 * fractionOn(y, value)}%`,
});

const seen = (fraction: number): boolean => fraction >= -0.001 && fraction <= 1.001;

/** A point of a plot; outside the plot it is not drawn. */
export function PlotPoint({
  x,
  y,
  at,
  kind,
  children,
}: {
  x: Scale;
  y: Scale;
  at: readonly [number, number];
  /** A handle's ring, a filled point, the learner's answer, the true one. */
  kind: 'handle' | 'dot' | 'ink' | 'yours' | 'truth';
  /** A short name beside it. */
  children?: ReactNode;
}) {
  if (!seen(fractionOn(x, at[0])) || !seen(fractionOn(y, at[1]))) return null;
  const side = fractionOn(x, at[0]) > 0.7 ? 'start' : 'end';
  return (
    <span className={`pt pt-${kind}`} data-side={side} style={placeOn(x, y, at)}>
      {children === undefined ? null : <span className="pt-name">{children}</span>}
    </span>
  );
}

/** A name set at a place of a plot, beside the line that it names. */
export const PlotName = ({
  x,
  y,
  at,
  className = '',
  children,
}: {
  x: Scale;
  y: Scale;
  at: readonly [number, number];
  className?: string;
  children: ReactNode;
}) => (
  <span className={`pl-name ${className}`.trim()} style={placeOn(x, y, at)}>
    {children}
  </span>
);

interface Axes {
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

// What stands still while a handle moves is drawn once, as long as axes and ticks are the same objects.
const Grid = memo(({ x, y, xTicks, yTicks }: Axes) => (
  <path
    className="pl-grid"
    d={[
      ...xTicks.map(({ at }) => `M${(100 * fractionOn(x, at)).toFixed(2)} 0V100`),
      ...yTicks.map(({ at }) => `M0 ${(100 - 100 * fractionOn(y, at)).toFixed(2)}H100`),
    ].join('')}
  />
));

const Numbers = memo(({ x, y, xTicks, yTicks }: Axes) => (
  <>
    {xTicks.map(({ at, text }) => (
      <span
        key={`x ${text}`}
        className={fractionOn(x, at) > 0.99 ? 'pl-x pl-end' : 'pl-x'}
        style={{ left: `${100 * fractionOn(x, at)}%` }}
      >
        <WithPowers text={text} />
      </span>
    ))}
    {yTicks.map(({ at, text }) => (
      <span key={`y ${text}`} className="pl-y" style={{ bottom: `${100 * fractionOn(y, at)}%` }}>
        <WithPowers text={text} />
      </span>
    ))}
  </>
));

/**
 * A plot: lines in an SVG of 100 × 100 that stretches to the frame (strokes keep their width), ticks and points as HTML
 * over it. It is a picture to assistive technology: the figure's sentence and table say what it shows.
 */
export function Plot({
  x,
  y,
  xTicks,
  yTicks,
  xName,
  yName,
  className = '',
  drag,
  lines,
  children,
}: Axes & {
  xName: ReactNode;
  /** Absent where the curves are named beside them. */
  yName?: ReactNode;
  className?: string;
  /** Handlers of `dragHandlers`, where the plot follows the pointer. */
  drag?: Readonly<Record<string, unknown>> | undefined;
  /** SVG in hundredths. */
  lines: ReactNode;
  /** HTML over it. */
  children?: ReactNode;
}) {
  return (
    <div className={`pl ${className}`.trim()} aria-hidden="true">
      <div className="pl-in" data-live={drag ? '' : undefined} {...drag}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false" role="presentation">
          <Grid x={x} y={y} xTicks={xTicks} yTicks={yTicks} />
          {lines}
        </svg>
        <Numbers x={x} y={y} xTicks={xTicks} yTicks={yTicks} />
        {children}
      </div>
      <span className="pl-xname">{xName}</span>
      {yName === undefined ? null : <span className="pl-yname">{yName}</span>}
    </div>
  );
}
