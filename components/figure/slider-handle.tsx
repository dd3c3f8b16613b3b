'use client';

import type { CSSProperties, KeyboardEvent } from 'react';

export interface SliderRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** A value on the range's grid, within its ends (which need not lie on the grid), free of the noise that steps of 0.01 gather. */
export function onRange(value: number, { from, to, step }: SliderRange): number {
  if (value >= to) return to;
  const stepped = Math.round(value / step) * step;
  return Math.min(to, Math.max(from, Number(stepped.toFixed(12))));
}

/** Where a key moves a value; undefined for keys that a slider does not know. Shift and Page move by ten steps. */
export function valueAfterKey(value: number, key: string, shift: boolean, range: SliderRange): number | undefined {
  const by = range.step * (shift ? 10 : 1);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return onRange(value + by, range);
    case 'ArrowDown':
    case 'ArrowLeft':
      return onRange(value - by, range);
    case 'PageUp':
      return onRange(value + range.step * 10, range);
    case 'PageDown':
      return onRange(value - range.step * 10, range);
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return undefined;
  }
}

/** A figure's handle for the keyboard and for assistive technology. Dragging is by `dragHandlers`, on whatever area is its target. */
export function SliderHandle({
  label,
  valueText,
  value,
  range,
  vertical = false,
  onChange,
  onRelease,
  className = 'grip',
  style,
}: {
  label: string;
  valueText: string;
  value: number;
  range: SliderRange;
  vertical?: boolean;
  onChange: (value: number) => void;
  /** After a key is let go: time to say the new state. */
  onRelease?: () => void;
  className?: string;
  style?: CSSProperties;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = valueAfterKey(value, event.key, event.shiftKey, range);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={className}
      style={style}
      aria-label={label}
      aria-orientation={vertical ? 'vertical' : 'horizontal'}
      aria-valuemin={range.from}
      aria-valuemax={range.to}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      onKeyUp={onRelease}
    />
  );
}
