import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Contours } from './quadratic-contours';

/** How much higher each contour is than the last, after a caption's own sentences. */
export const ContourCaption = ({ contours: { step }, text }: { contours: Contours; text: string }) =>
  step === undefined ? null : fill(text, { step: formatNumber(step) });
