import { type CleanText, isDigit, isLetter } from './characters';
import { addSign } from './lex-text';
import type { Names } from './names';
import { numberEnd, type Token, TokenList } from './tokens';
import { Unreadable } from './unreadable';

/** Commands that change the looks alone. */
const decorations: ReadonlySet<string> = new Set([
  'left',
  'right',
  'mleft',
  'mright',
  'big',
  'Big',
  'bigg',
  'Bigg',
  'bigl',
  'bigr',
  'Bigl',
  'Bigr',
  'middle',
  'displaystyle',
  'textstyle',
  'limits',
  'nolimits',
  'quad',
  'qquad',
  'thinspace',
]);
const spaces: ReadonlySet<string> = new Set([',', ';', ':', '!', ' ', '>']);
const symbols: ReadonlyMap<string, string> = new Map([
  ['cdot', '*'],
  ['times', '*'],
  ['ast', '*'],
  ['star', '*'],
  ['div', '/'],
  ['leftarrow', '='],
  ['longleftarrow', '='],
  ['Leftarrow', '='],
  ['gets', '='],
  ['coloneqq', '='],
  ['coloneq', '='],
  ['lparen', '('],
  ['rparen', ')'],
  ['lbrack', '['],
  ['rbrack', ']'],
  ['lbrace', '('],
  ['rbrace', ')'],
  ['lvert', '|('],
  ['rvert', '|)'],
  ['vert', '|'],
  ['mid', '|'],
  ['prime', "'"],
]);
/** Bars that say which side they stand on: they nest like brackets. */
const barSides: ReadonlyMap<string, string> = new Map([
  ['left', '|('],
  ['mleft', '|('],
  ['bigl', '|('],
  ['right', '|)'],
  ['mright', '|)'],
  ['bigr', '|)'],
]);
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['{', '('],
  ['}', ')'],
]);

/** LaTeX to tokens: letters are single names, except where together they spell a declared one. */
export function lexLatex(clean: CleanText, names: Names): readonly Token[] {
  const { text, offsets } = clean;
  const list = new TokenList();
  let i = 0;
  while (i < text.length) {
    const character = text[i] ?? '';
    const at = offsets[i] ?? 0;
    const last = list.last?.kind === 'symbol' ? list.last.text : '';
    if (character === ' ' || character === '~') {
      list.blank();
      i++;
    } else if (isDigit(character) || (character === '.' && isDigit(text[i + 1]))) {
      const end = last === '_' || last === '^' ? i + 1 : numberEnd(clean, i, false);
      list.add('number', text.slice(i, end), at);
      i = end;
    } else if (character === '\\') {
      i += addCommand(list, clean, i, names);
    } else if (isLetter(character)) {
      const end = last === '_' || last === '^' ? i + 1 : lettersEnd(text, i);
      let from = i;
      for (const word of wordsOf(text.slice(i, end), names)) {
        list.add('word', word, offsets[from] ?? at);
        from += word.length;
      }
      i = end;
    } else {
      i += addSign(list, text, i, at);
    }
  }
  list.add('end', '', offsets[text.length] ?? 0);
  return list.tokens;
}

const lettersEnd = (text: string, start: number) => {
  let end = start;
  while (isLetter(text[end])) end++;
  return end;
};

const wordsOf = (run: string, names: Names): readonly string[] =>
  names.isProductOfLetters(run) ? [...run] : (names.split(run) ?? [...run]);

/** The command at `start`; returns its length in the text. */
function addCommand(list: TokenList, { text, offsets }: CleanText, start: number, names: Names): number {
  const at = offsets[start] ?? 0;
  const end = lettersEnd(text, start + 1);
  const command = text.slice(start + 1, end);
  if (command === '') return addEscape(list, text[start + 1] ?? '', at);
  const symbol = symbols.get(command);
  const side = text[end] === '|' ? barSides.get(command) : undefined;
  if (side !== undefined) {
    list.add('symbol', side, at);
    return end + 1 - start;
  }
  if (decorations.has(command)) list.blank();
  else if (symbol !== undefined) list.add('symbol', symbol, at);
  else if (command === 'infty') throw new Unreadable('not-finite', at, '∞');
  else if (names.hasDifferential && isUprightD(text, start)) {
    list.add('command', 'differentialD', at);
    return text.indexOf('}', start) + 1 - start;
  } else list.add('command', command, at);
  return end - start;
}

const isUprightD = (text: string, start: number) =>
  text.startsWith('\\mathrm{d}', start) || text.startsWith('\\operatorname{d}', start);

function addEscape(list: TokenList, character: string, at: number): number {
  const symbol = escapes.get(character);
  if (spaces.has(character)) list.blank();
  else if (character === '|') list.add('symbol', '|', at);
  else if (symbol !== undefined) list.add('symbol', symbol, at);
  else throw new Unreadable('not-a-number', at, `\\${character}`);
  return 2;
}
