/** Katakana with a hiragana of its own; the long vowel mark ー stays. */
const katakana = /[\u30A1-\u30F6]/g;
const kanaDistance = 0x60;

/**
 * A text as search compares it: NFKC, lower case, katakana as hiragana, so that １／２ finds 1/2 and コウバイ finds こうばい.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - kanaDistance));

/**
 * The folded text with, for each of its UTF-16 units, the offset in `text` of the character that it comes from, and one
 * entry more for the end: what was found in the folded text can be marked in the text as written.
 */
export function foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  offsets.push(at);
  return { folded, offsets };
}
