import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locale';

/** `ja;q=0.8` as its language and weight; a weight that cannot be read counts as 0. */
function readRange(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const q = parameters.map((parameter) => /^\s*q=(.*)$/.exec(parameter)?.[1]).find((value) => value !== undefined);
  const weight = q === undefined ? 1 : Number(q);
  return { language: tag.trim().split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}

/** The language of a reader by `Accept-Language`: the heaviest of ours, en-GB being en; else the default. */
export function localeFromHeader(header: string | null): Locale {
  let chosen: Locale = defaultLocale;
  let heaviest = 0;
  for (const { language, weight } of (header ?? '').split(',').map(readRange)) {
    if (isLocale(language) && weight > heaviest) {
      chosen = language;
      heaviest = weight;
    }
  }
  return chosen;
}

/** The language to answer in: what the call asks for, else the reader's. */
export const localeOf = (asked: unknown, request: Request): Locale =>
  isLocale(asked) ? asked : localeFromHeader(request.headers.get('accept-language'));
