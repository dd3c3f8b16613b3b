import { excerpt } from '../excerpt';
import { isBlank, isDigit, loweredCharacter, plainCharacter, vulgarFractions } from './characters';
import { Unreadable } from './unreadable';

/** `at` is where a token begins in the text as typed. */
export type Token =
  | { readonly kind: 'number'; readonly at: number; readonly value: number; readonly latex: string }
  | { readonly kind: 'raised'; readonly at: number; readonly value: number }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }
  | { readonly kind: 'sign'; readonly at: number; readonly sign: string }
  | { readonly kind: 'end'; readonly at: number };

/** LaTeX commands that are signs; those that only space or size are read past. */
const commands = new Map([
  ['times', '*'],
  ['cdot', '*'],
  ['div', '/'],
]);
const silentCommands = new Set(['left', 'right', 'mathrm', 'displaystyle', 'quad']);
const wordPattern = /[\p{L}_][\p{L}\p{M}_]*/uy;
const digitsPattern = /\{?\d{1,9}\}?/y;

/** A number with a comma: which of the two things a comma can mean, spelled without it. */
const commaReadings = (written: string): Record<string, string> => {
  const commas = written.split(',').length - 1;
  const point = commas === 1 && !written.includes('.') ? { point: written.replace(',', '.') } : {};
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written);
  return { found: excerpt(written), ...point, ...(grouped ? { without: written.replaceAll(',', '') } : {}) };
};

/** Cuts a number or a closed expression into tokens, in one pass; throws Unreadable. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let position = 0;
  const peek = (ahead = 0) => plainCharacter(text.charAt(position + ahead));

  const takeDigits = (): string => {
    let digits = '';
    while (isDigit(peek())) {
      digits += peek();
      position += 1;
    }
    return digits;
  };

  const refuseComma = (start: number) => {
    const comma = position;
    let written = '';
    for (let end = start; /[\d.,]/.test(plainCharacter(text.charAt(end))); end += 1) written += plainCharacter(text.charAt(end));
    throw new Unreadable('decimal-comma', comma, commaReadings(written.replace(/,+$/, '')));
  };

  const takeExponent = (): string => {
    if (peek() !== 'e' && peek() !== 'E') return '';
    const signed = peek(1) === '-' || peek(1) === '+';
    if (!isDigit(peek(signed ? 2 : 1))) return '';
    const sign = peek(1) === '-' ? '-' : '';
    position += signed ? 2 : 1;
    return sign + takeDigits();
  };

  const takeNumber = (): Token => {
    const at = position;
    let mantissa = takeDigits();
    if (peek() === '.') {
      position += 1;
      const decimals = takeDigits();
      if (mantissa === '' && decimals === '') throw new Unreadable('not-a-number', at, { found: '.' });
      mantissa = `${mantissa || '0'}${decimals === '' ? '' : `.${decimals}`}`;
    }
    if (peek() === ',' && isDigit(peek(1))) refuseComma(at);
    const exponent = takeExponent();
    const value = Number(exponent === '' ? mantissa : `${mantissa}e${exponent}`);
    if (!Number.isFinite(value)) throw new Unreadable('not-finite', at);
    const fraction = vulgarFractions.get(text.charAt(position));
    if (fraction && exponent === '' && !mantissa.includes('.')) {
      position += 1;
      return { kind: 'number', at, value: value + fraction[0] / fraction[1], latex: `${mantissa}${latexOfFraction(fraction)}` };
    }
    return { kind: 'number', at, value, latex: exponent === '' ? mantissa : `${mantissa}\\times10^{${exponent}}` };
  };

  const takeWord = (): string => {
    wordPattern.lastIndex = position;
    const word = wordPattern.exec(text)?.[0] ?? '';
    position += word.length;
    if (!word.endsWith('_')) return word;
    digitsPattern.lastIndex = position;
    const index = digitsPattern.exec(text)?.[0] ?? '';
    position += index.length;
    return word + index;
  };

  const takeCommand = (): void => {
    const at = position;
    position += 1;
    const command = takeWord();
    if (command === '' && /[,;:! ]/.test(text.charAt(position))) position += 1;
    else if (commands.has(command)) tokens.push({ kind: 'sign', at, sign: commands.get(command) ?? '' });
    else if (command === '') throw new Unreadable('not-a-number', at, { found: '\\' });
    else if (!silentCommands.has(command)) tokens.push({ kind: 'name', at, name: command.replace(/^[dt]frac$/, 'frac') });
  };

  while (position < text.length) {
    const at = position;
    const raw = text.charAt(at);
    const character = plainCharacter(raw);
    const fraction = vulgarFractions.get(raw);
    if (isBlank(raw)) position += 1;
    else if (isDigit(character) || character === '.') tokens.push(takeNumber());
    else if (fraction) {
      position += 1;
      tokens.push({ kind: 'number', at, value: fraction[0] / fraction[1], latex: latexOfFraction(fraction) });
    } else if (loweredCharacter(raw) !== undefined) {
      let exponent = '';
      for (let low = loweredCharacter(raw); low !== undefined; low = loweredCharacter(text.charAt(position))) {
        exponent += low;
        position += 1;
      }
      if (!/^[-+]?\d+$/.test(exponent)) throw new Unreadable('not-a-number', at, { found: excerpt(text.slice(at, position)) });
      tokens.push({ kind: 'raised', at, value: Number(exponent) });
    } else if ('+-*/^()[]{}'.includes(character)) {
      position += character === '*' && peek(1) === '*' ? 2 : 1;
      tokens.push({ kind: 'sign', at, sign: position === at + 2 ? '^' : character });
    } else if (raw === '√') {
      position += 1;
      tokens.push({ kind: 'name', at, name: 'sqrt' });
    } else if (raw === '\\' || raw === '＼') takeCommand();
    else {
      const word = raw === '∞' ? '' : takeWord();
      if (word === '') throw new Unreadable(raw === '∞' ? 'not-finite' : 'not-a-number', at, { found: quoted(text, at) });
      tokens.push({ kind: 'name', at, name: Array.from(word, plainCharacter).join('') });
    }
  }
  tokens.push({ kind: 'end', at: text.length });
  return tokens;
};

const latexOfFraction = ([numerator, denominator]: readonly [number, number]) => `\\frac{${numerator}}{${denominator}}`;

/** The character that stops the reading, or all of a text without a digit, which is no number gone wrong but words. */
const quoted = (text: string, at: number) =>
  excerpt(/\p{N}/u.test(text) ? String.fromCodePoint(text.codePointAt(at) ?? 0xfffd) : text);
