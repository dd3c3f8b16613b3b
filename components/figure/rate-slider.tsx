'use client';

import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import { dragHandlers } from './drag-handlers';
import { acrossOf, type RateScale, rateAt, stopOf, stopRange, stopUnder } from './rate-scale';
import { SliderHandle } from './slider-handle';
import { WithPowers } from './with-powers';

/** The learning rate on a logarithmic slider, with the marks that are talked about. */
export function RateSlider({
  eta,
  scale,
  marks,
  words,
  onChange,
  onRelease,
}: {
  eta: number;
  scale: RateScale;
  marks: readonly { readonly at: number; readonly text: string }[];
  words: { readonly rate: string; readonly rateText: string };
  onChange: (eta: number) => void;
  onRelease: () => void;
}) {
  const range = stopRange(scale);
  const shown = formatNumber(eta);
  return (
    <div className="sc sc-axis sc-marked">
      <span className="sc-name q-s" aria-hidden="true">
        <i>η</i> = <b>{shown}</b>
      </span>
      <div className="sc-track" {...dragHandlers(({ across }) => onChange(rateAt(scale, stopUnder(scale, across))), onRelease)}>
        {marks.map(({ at, text }) => (
          <span key={text} className="sc-mark" style={{ left: `${100 * acrossOf(scale, at)}%` }} aria-hidden="true">
            <WithPowers text={text} />
          </span>
        ))}
        <SliderHandle
          className="knob"
          label={words.rate}
          valueText={fill(words.rateText, { value: shown })}
          value={stopOf(scale, eta)}
          range={range}
          onChange={(stop) => onChange(rateAt(scale, stop))}
          onRelease={onRelease}
          style={{ left: `${100 * Math.min(1, Math.max(0, acrossOf(scale, eta)))}%` }}
        />
      </div>
    </div>
  );
}
