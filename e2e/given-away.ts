import type { Exercise, Instance } from '@/lib/course/exercise';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Language } from './course-contract';

/** A stretch of prose this long does not stand twice in the course by chance. */
const longEnough = { ja: 14, en: 30 } as const;

/** The longest stretch without mathematics or mark-up of each text that stays behind: hints and the worked solution. */
export function withheldProse(instance: Instance, language: Language): string[] {
  const inPublic = instance.prompt[language];
  return [...instance.hints, instance.solution].flatMap((text) => {
    const stretches = text[language].split(/\$[^$]*\$|[\n|*`]/).filter((stretch) => !inPublic.includes(stretch.trim()));
    const longest = stretches.map((stretch) => stretch.trim()).reduce((a, b) => (b.length > a.length ? b : a), '');
    return longest.length >= longEnough[language] ? [longest] : [];
  });
}

const significantDigits = (text: string): number => text.replace(/×.*|e.*/, '').replace(/^[−-]?0*\.?0*|\D/g, '').length;

/**
 * How the result of an instance might be printed: its cells as people and programs write them. Short numbers (6, 0.1) say
 * nothing, they stand everywhere; those that the exercise itself gives are left out.
 */
export function printedResults({ key, givens }: Instance): string[] {
  if (key.kind !== 'number' && key.kind !== 'vector' && key.kind !== 'matrix') return [];
  if (key.tolerance === 0) return [];
  const given = JSON.stringify(givens);
  return key.reference
    .filter((cell) => !given.includes(String(Math.abs(cell))))
    .flatMap((cell) => [4, 6].map((digits) => formatNumber(Math.abs(cell), digits)))
    .filter((text) => significantDigits(text) >= 3);
}

/** Whether a number is printed, as itself and not within another. */
export const prints = (text: string, number: string): boolean => {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/[\d.]/.test(text[at - 1] ?? '') && !/\d/.test(text[at + number.length] ?? '')) return true;
  }
  return false;
};

/** What a page says, mathematics as TeX and as typeset text included, scripts and attributes not. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');

/** The numbers of a result in full, as a program would send them: they stand nowhere by chance. */
export const exactResults = ({ key, givens }: Instance): string[] => {
  if (!('reference' in key)) return [];
  const given = JSON.stringify(givens);
  return key.reference
    .filter((cell): cell is number => typeof cell === 'number')
    .map(String)
    .filter((text) => significantDigits(text) >= 8 && !given.includes(text));
};

/** The seeds that are looked at beside the article's numbers. */
export const variantsOf = ({ hasVariants }: Exercise): readonly ('article' | number)[] => [
  'article',
  ...(hasVariants ? Array.from({ length: 20 }, (_, seed) => seed) : []),
];
