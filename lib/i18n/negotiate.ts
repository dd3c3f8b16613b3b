import { isLocale, type Locale } from './locale';

interface Preference {
  readonly language: string;
  readonly quality: number;
}

function readPreference(entry: string): Preference {
  const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { language: range.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 };
}

/**
 * The first of our languages in an `Accept-Language` header, by language alone: en-GB asks for English. Of equal
 * weights the first counts; undefined when none of ours is accepted. Never throws, whatever a client sends.
 */
export function preferredLocale(acceptLanguage: string | null): Locale | undefined {
  const preferences = (acceptLanguage ?? '').split(',').map(readPreference);
  const accepted = preferences.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return accepted.map(({ language }) => language).find(isLocale);
}
