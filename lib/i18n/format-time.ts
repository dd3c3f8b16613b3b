import type { Locale } from './locale';

const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = { ja: formatOf('ja-JP', 'long'), en: formatOf('en-GB', 'short') };

function formatOf(language: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Asia/Tokyo',
    year: 'numeric',
    month,
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** A moment as people read it, in Japan time: 2026年11月24日 19:05, 24 Nov 2026, 19:05. */
export const formatTime = (locale: Locale, moment: Date | string): string => formats[locale].format(new Date(moment));
