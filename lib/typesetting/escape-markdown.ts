const special = /[\\`*_{}[\]<>#+\-!|~$&:@=^".]/g;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** In the middle of a word, as in x_0, 0.5 or eta-forgotten, these three mean nothing to Markdown. */
function isHarmless(character: string, text: string, at: number): boolean {
  const isInside = letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at + 1] ?? '');
  // GFM makes a link of what begins with "www.".
  return isInside && (character === '_' || character === '-' || (character === '.' && !/www$/i.test(text.slice(0, at))));
}

/** A learner's text as it stands for itself inside Markdown with `$…$`: a backslash before each character that could mean more. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(special, (character, at: number, whole: string) =>
      isHarmless(character, whole, at) ? character : `\\${character}`,
    );
