import { plainMarkdown } from './plain-math';

/** A section of a lesson's prose as plain text. */
export interface SectionText {
  readonly id: string;
  readonly text: string;
}

const ruby = /<ruby>([^<]*)<rt>([^<]*)<\/rt><\/ruby>/g;

/** The sections of a lesson's MDX; of the slots only the prose inside them is kept, of ruby the words. */
export const sectionTexts = (mdx: string): SectionText[] =>
  [...mdx.matchAll(/<Section id="([^"]+)">([\s\S]*?)<\/Section>/g)].map(([, id = '', body = '']) => ({
    id,
    text: plainMarkdown(body.replace(ruby, '$1').replace(/<[A-Z/][^>]*>/g, ' ')),
  }));

/** How words are read, as the ruby of a prose tells: 勾配 → こうばい. */
export const readingsIn = (mdx: string): Map<string, string> =>
  new Map([...mdx.matchAll(ruby)].map(([, word = '', reading = '']) => [word, reading]));

/** The readings of those words that occur in a text. */
export const readingsOf = (text: string, readings: ReadonlyMap<string, string>): string =>
  [...readings]
    .filter(([word]) => text.includes(word))
    .map(([, reading]) => reading)
    .join(' ');
