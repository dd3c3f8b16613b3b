import { useMemo } from 'react';
import { formatNumber } from '@/lib/i18n/format-number';
import { Plot, PlotPoint } from './plot';
import { pathOf } from './plot-scale';
import type { TrainingOverlay } from './training-answer';

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
export function TrainingCurve({
  losses,
  stepName,
  overlay,
}: {
  losses: readonly number[];
  /** What the axis of steps is called. */
  stepName: string;
  overlay: TrainingOverlay | undefined;
}) {
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
      xName={stepName}
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
