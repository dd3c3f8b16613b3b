import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';

/** What every figure is given, still or live. */
export interface FigureProps {
  readonly lesson: string;
  readonly locale: Locale;
  /** As printed, "図 1.1". */
  readonly number: string;
  readonly words: Words<'figure'>;
}
