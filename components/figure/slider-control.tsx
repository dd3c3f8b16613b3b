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
  axis,
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
  /** The axis of the plot over it, where the handle is to stand under its place there. */
  axis?: { readonly from: number; readonly to: number };
  onChange: (value: number) => void;
  onRelease: () => void;
}) {
  const { from, to } = axis ?? range;
  const drag = dragHandlers(({ across }) => onChange(onRange(from + across * (to - from), range)), onRelease);
  return (
    <div className={axis ? 'sc sc-axis' : 'sc'}>
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
          style={{ left: `${(100 * (value - from)) / (to - from)}%` }}
        />
      </div>
    </div>
  );
}

/** The same without its handle: what the still shows. */
export const SliderStill = ({
  name,
  shown,
  onAxis = false,
  marked = false,
}: {
  name: ReactNode;
  shown: string;
  onAxis?: boolean;
  /** Whether marks will stand under its track. */
  marked?: boolean;
}) => (
  <div className={`sc ${onAxis ? 'sc-axis' : ''} ${marked ? 'sc-marked' : ''}`.trim()}>
    <span className="sc-name">
      {name} = <b>{shown}</b>
    </span>
    <div className="sc-track" />
  </div>
);
