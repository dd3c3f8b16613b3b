/** Signs that keyboards and word processors put where a number has `-`, `*`, `/`, `.`, `,` or a bracket. */
const folded = new Map<string, string>();
const fold = (characters: string, plain: string) => {
  for (const character of characters) folded.set(character, plain);
};
// The long vowel mark ー and the dashes are what a Japanese keyboard gives for a minus.
fold('−‐‑‒–—―﹣ーｰ', '-');
fold('×✕⋅·・･∙∗', '*');
fold('÷∕⁄', '/');
fold('。｡', '.');
fold('、､', ',');
fold('〔【［', '[');
fold('〕】］', ']');

/** The ASCII character that `character` (one UTF-16 unit) stands for in a number; itself where there is none. */
export const plainCharacter = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  // The full-width forms ！…～ lie in the order of ASCII.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return folded.get(character) ?? character;
};

/** Blanks of every width, and the marks without width that come along when text is pasted. */
export const isBlank = (character: string): boolean => /[\s\u200b-\u200f\u2060]/.test(character);

export const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;

export const vulgarFractions: ReadonlyMap<string, readonly [numerator: number, denominator: number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** The plain character that a raised one stands for: `⁻³` is `-3`; undefined where it is not raised. */
export const loweredCharacter = (character: string): string | undefined => {
  if (character === '⁻') return '-';
  if (character === '⁺') return '+';
  const digit = superscripts.indexOf(character);
  return digit < 0 || character === '' ? undefined : String(digit);
};
