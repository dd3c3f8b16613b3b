import { limits } from './limits';
import { Unreadable } from './unreadable';

/** Text in the alphabet of the lexers; `offsets[i]` is where character i was typed, with one more entry for the end. */
export interface CleanText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const table = (from: string, to: string): ReadonlyMap<string, string> => {
  const targets = [...to];
  return new Map([...from].map((character, i) => [character, targets[i] ?? '']));
};

const superscripts = table('⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿˣ', '0123456789-+nx');
const subscripts = table('₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₙ', '0123456789ijkn');
const signs = table('×·⋅∙•∗・÷∕⁄∶−–—‐ー′’⟵～', "*******////-----''← ");
const fractions = new Map([
  ['½', '(1/2)'],
  ['⅓', '(1/3)'],
  ['⅔', '(2/3)'],
  ['¼', '(1/4)'],
  ['¾', '(3/4)'],
  ['⅕', '(1/5)'],
  ['⅛', '(1/8)'],
]);
const invisible = new Set('\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad');
const isBlank = (c: string) =>
  c === '\u00a0' || c === '\u3000' || c === '\t' || c === '\n' || c === '\r' || (c >= '\u2000' && c <= '\u200a');

/**
 * Brings full-width forms, typographic signs and raised or lowered digits to plain characters. Raised digits come first:
 * NFKC alone would turn x² into x2.
 */
export function cleanText(typed: string): CleanText {
  if (typed.length > limits.characters) throw new Unreadable('too-long', limits.characters);
  let text = '';
  const offsets: number[] = [];
  const put = (characters: string, at: number) => {
    text += characters;
    for (let i = 0; i < characters.length; i++) offsets.push(at);
  };
  let shifted: '' | '^' | '_' = '';
  let at = 0;
  for (const character of typed) {
    const raised = superscripts.get(character);
    const lowered = subscripts.get(character);
    const shift = raised !== undefined ? '^' : lowered !== undefined ? '_' : '';
    if (shift !== shifted) {
      if (shifted) put('}', at);
      if (shift) put(`${shift}{`, at);
      shifted = shift;
    }
    put(raised ?? lowered ?? plain(character), at);
    at += character.length;
    if (text.length > 4 * limits.characters) throw new Unreadable('too-long', at);
  }
  if (shifted) put('}', at);
  offsets.push(at);
  return { text, offsets };
}

function plain(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (invisible.has(character)) return '';
  if (isBlank(character)) return ' ';
  const known = fractions.get(character) ?? signs.get(character);
  if (known !== undefined) return known;
  const normal = character.normalize('NFKC');
  return signs.get(normal) ?? normal;
}

export const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9';
export const isLetter = (c: string | undefined) => c !== undefined && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
