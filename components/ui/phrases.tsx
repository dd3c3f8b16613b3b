import { Fragment, type ReactNode } from 'react';

// A phrase ends with its kana or its punctuation, before the kanji, katakana, letter or digit that begins the next. お and ご
// begin a word more often than they end one, もう belongs to what follows, and a long compound may part after its first word.
const boundary =
  /(?<=[、：])|(?<=\p{Script=Hiragana})(?<![おご]|もう)(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Script=Greek}\p{Number}])|(?<=ニューラル)/u;

/** The phrases of a Japanese title, in their order; a title without Japanese is one phrase. */
export const phrasesOf = (title: string): readonly string[] => title.split(boundary);

/**
 * A title that breaks between Japanese phrases only. Chromium finds them by itself; elsewhere `keep-all` (type.css) leaves
 * these places. `set` sets a phrase, where it is more than text.
 */
export const Phrases = ({ title, set }: { title: string; set?: (phrase: string) => ReactNode }) =>
  phrasesOf(title).map((phrase, i) => (
    <Fragment key={`${String(i)} ${phrase}`}>
      {i === 0 ? null : <wbr />}
      {set ? set(phrase) : phrase}
    </Fragment>
  ));
