import { fold } from './fold';

/** Runs of Japanese writing (after folding), and words of any other. */
const runs = /[\p{sc=Han}\p{sc=Hiragana}ー々]+|(?:(?![\p{sc=Han}\p{sc=Hiragana}ー々])[\p{L}\p{N}])+/gu;
const japanese = /^[\p{sc=Han}\p{sc=Hiragana}ー々]/u;

/** Does a token stand in Japanese writing, where words are not divided by spaces? */
export const isJapanese = (token: string): boolean => japanese.test(token);

/** The runs of a text, folded: what a reader types must occur as a whole, whatever the words are. */
export const runsOf = (text: string): string[] => fold(text).match(runs) ?? [];

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined;
const wordsOf = (run: string): string[] =>
  segmenter ? [...segmenter.segment(run)].map(({ segment }) => segment).filter((word) => word.length > 2) : [];

const pairsOf = (run: string): string[] => {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
};

/**
 * What a text is found by: a word of a language with spaces as it is; a run of Japanese as its words and as its pairs of
 * characters (so that 勾配降下 is found wherever words are divided), with its last character alone.
 */
export const indexTokens = (text: string): string[] =>
  runsOf(text).flatMap((run) => (isJapanese(run) ? [...pairsOf(run), [...run].at(-1) ?? '', ...wordsOf(run)] : [run]));

/** What a query asks for; one Japanese character alone is looked for as a beginning of pairs. */
export const queryTokens = (text: string): string[] =>
  runsOf(text).flatMap((run) => {
    if (!isJapanese(run)) return [run];
    return [...run].length === 1 ? [run] : [...pairsOf(run), ...wordsOf(run)];
  });
