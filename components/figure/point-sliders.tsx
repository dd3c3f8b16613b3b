'use client';

import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Point } from '@/lib/numerics/quadratic';
import { Coordinate } from './coordinate';
import { SliderControl } from './slider-control';
import { onRange, type SliderRange } from './slider-handle';

/** The two coordinates of a point, each a slider. */
export function PointSliders({
  point,
  range,
  words,
  onChange,
  onRelease,
}: {
  point: Point;
  range: SliderRange;
  words: { readonly coordinate: string; readonly coordinateText: string };
  onChange: (point: Point) => void;
  onRelease: () => void;
}) {
  return ([0, 1] as const).map((index) => {
    const shown = formatNumber(point[index]);
    return (
      <SliderControl
        key={index}
        name={<Coordinate index={index} />}
        label={fill(words.coordinate, { index })}
        shown={shown}
        valueText={fill(words.coordinateText, { value: shown })}
        value={point[index]}
        range={range}
        axis={range}
        onChange={(value) => {
          const kept = onRange(value, range);
          onChange(index === 0 ? [kept, point[1]] : [point[0], kept]);
        }}
        onRelease={onRelease}
      />
    );
  });
}
