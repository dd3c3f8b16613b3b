'use client';

import type { ReactNode } from 'react';
import { dragHandlers } from './drag-handlers';
import { onRange, SliderHandle, type SliderRange } from './slider-handle';

/** A named slider: what it is called, its value as written, and a track for mouse, finger and keys. */
export function SliderControl({
  name,
  label,
  shown,
  valueText,
  value,
  range,
  onChange,
  onRelease,
}: {
  /** The sign that the equation has for it. */
  name: ReactNode;
  label: string;
  shown: string;
  /** The value in words, for `aria-valuetext`. */
  valueText: string;
  /** On the slider's own scale: the exponent, where the range is logarithmic. */
  value: number;
  range: SliderRange;
  onChange: (value: number) => void;
  onRelease: () => void;
}) {
  const across = (value - range.from) / (range.to - range.from);
  const drag = dragHandlers(({ across: at }) => onChange(onRange(range.from + at * (range.to - range.from), range)), onRelease);
  return (
    <div className="sc">
      <span className="sc-name" aria-hidden="true">
        {name} = <b>{shown}</b>
      </span>
      <div className="sc-track" {...drag}>
        <SliderHandle
          className="knob"
          label={label}
          valueText={valueText}
          value={value}
          range={range}
          onChange={onChange}
          onRelease={onRelease}
          style={{ left: `${100 * across}%` }}
        />
      </div>
    </div>
  );
}

/** The same row without its track: what the still shows. */
export const SliderStill = ({ name, shown }: { name: ReactNode; shown: string }) => (
  <div className="sc">
    <span className="sc-name">
      {name} = <b>{shown}</b>
    </span>
  </div>
);
