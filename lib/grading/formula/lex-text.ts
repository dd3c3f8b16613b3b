import { type CleanText, isDigit, isLetter } from './characters';
import { greekName } from './greek';
import type { Names } from './names';
import { namedCharacter, numberEnd, symbolAt, type Token, TokenList } from './tokens';
import { Unreadable } from './unreadable';

/** Plain text to tokens: letters run together are names where they are declared, products of names where they split. */
export function lexText(clean: CleanText, names: Names): readonly Token[] {
  const { text, offsets } = clean;
  const list = new TokenList();
  let i = 0;
  while (i < text.length) {
    const character = text[i] ?? '';
    const at = offsets[i] ?? 0;
    const isIndex = list.last?.kind === 'symbol' && list.last.text === '_';
    if (character === ' ') {
      list.blank();
      i++;
    } else if (isDigit(character) || (character === '.' && isDigit(text[i + 1]))) {
      const end = isIndex ? digitsEnd(text, i) : numberEnd(clean, i, true);
      list.add('number', text.slice(i, end), at);
      i = end;
    } else if (isLetter(character)) {
      const end = runEnd(text, i);
      const base = list.tokens.at(-2)?.text ?? '';
      const length = isIndex ? names.indexLength(base, text.slice(i, end)) : end - i;
      if (isIndex) list.add('word', text.slice(i, i + length), at);
      else for (const part of partsOf(text.slice(i, end), names)) list.add('word', part.word, offsets[i + part.from] ?? at);
      i += length;
    } else {
      i += addSign(list, text, i, at);
    }
  }
  list.add('end', '', offsets[text.length] ?? 0);
  return list.tokens;
}

/** The Greek letter, the named character or the operator at `i`; returns its length. */
export function addSign(list: TokenList, text: string, i: number, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
  const greek = greekName(character);
  const command = namedCharacter(character);
  const symbol = symbolAt(text, i);
  if (greek !== undefined) list.add('word', greek, at);
  else if (command !== undefined) list.add('command', command, at);
  else if (symbol) list.add('symbol', symbol.symbol, at);
  else throw new Unreadable(character === '∞' ? 'not-finite' : 'not-a-number', at, character);
  return symbol?.length ?? character.length;
}

const digitsEnd = (text: string, start: number) => {
  let end = start;
  while (isDigit(text[end])) end++;
  return end;
};

/** The end of a run of letters; `log2(` and `log10(` are functions of that base. */
function runEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text[end])) end++;
  if (text.slice(start, end) !== 'log') return end;
  for (const base of ['2', '10']) if (text.startsWith(`${base}(`, end)) return end + base.length;
  return end;
}

function partsOf(run: string, names: Names): readonly { word: string; from: number }[] {
  const words = names.isWhole(run) ? [run] : (names.split(run) ?? [run]);
  let from = 0;
  return words.map((word) => {
    const part = { word, from };
    from += word.length;
    return part;
  });
}
