import { excerpt } from '../excerpt';
import { isBlank, isDigit, loweredCharacter, plainCharacter } from './characters';
import { takeDecimal, takeVulgarFraction } from './decimal';
import { Scanner } from './scanner';
import { Unreadable } from './unreadable';

type What =
  | { readonly kind: 'number'; readonly value: number; readonly latex: string }
  | { readonly kind: 'raised'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'end' };

/** `at` is where a token begins in the text as typed. */
export type Token = What & { readonly at: number };

/** LaTeX commands that are signs; those that only space or size are read past. */
const commands = new Map([
  ['times', '*'],
  ['cdot', '*'],
  ['div', '/'],
]);
const silentCommands = new Set(['left', 'right', 'mathrm', 'displaystyle', 'quad']);

const takeCommand = (scanner: Scanner, at: number): What => {
  scanner.position += 1;
  const command = scanner.takeWord();
  const sign = commands.get(command);
  if (sign !== undefined) return { kind: 'sign', sign };
  if (command === '') {
    if (!/[,;:! ]/.test(scanner.raw())) throw new Unreadable('not-a-number', at, { found: '\\' });
    scanner.position += 1;
    return { kind: 'blank' };
  }
  return silentCommands.has(command) ? { kind: 'blank' } : { kind: 'name', name: command.replace(/^[dt]frac$/, 'frac') };
};

const takeRaised = (scanner: Scanner, at: number): What => {
  let exponent = '';
  for (let low = loweredCharacter(scanner.raw()); low !== undefined; low = loweredCharacter(scanner.raw())) {
    exponent += low;
    scanner.position += 1;
  }
  if (/^[-+]?\d+$/.test(exponent)) return { kind: 'raised', value: Number(exponent) };
  throw new Unreadable('not-a-number', at, { found: excerpt(scanner.text.slice(at, scanner.position)) });
};

const takeSign = (scanner: Scanner, sign: string): What => {
  const isPower = sign === '*' && scanner.peek(1) === '*';
  scanner.position += isPower ? 2 : 1;
  return { kind: 'sign', sign: isPower ? '^' : sign };
};

/** The character that stops the reading, or all of a text without a digit, which is no number gone wrong but words. */
const quoted = (text: string, at: number) =>
  excerpt(/\p{N}/u.test(text) ? String.fromCodePoint(text.codePointAt(at) ?? 0xfffd) : text);

/** The letter x between a number and a power of ten, `6.1x10^-10`: typed for ×, and nothing else that a number could mean. */
const isTimes = ({ text, position }: Scanner, at: number): boolean => {
  const plain = (part: string) => Array.from(part, plainCharacter).join('');
  const nearby = 12;
  return (
    /^x$/i.test(plain(text.slice(at, position))) &&
    /[\d.]\s*$/.test(plain(text.slice(Math.max(0, at - nearby), at))) &&
    /^\s*10\s*(?:\^|\*\*|[⁻⁺⁰¹²³⁴-⁹])/.test(plain(text.slice(position, position + nearby)))
  );
};

const takeName = (scanner: Scanner, at: number): What => {
  const word = scanner.takeWord();
  if (word === '') throw new Unreadable('not-a-number', at, { found: quoted(scanner.text, at) });
  if (isTimes(scanner, at)) return { kind: 'sign', sign: '*' };
  return { kind: 'name', name: Array.from(word, plainCharacter).join('') };
};

const take = (scanner: Scanner): What => {
  const at = scanner.position;
  const raw = scanner.raw();
  const character = scanner.peek();
  if (isDigit(character) || character === '.') return { kind: 'number', ...takeDecimal(scanner) };
  if (character !== '' && '+-*/^()[]{}'.includes(character)) return takeSign(scanner, character);
  if (character === '\\') return takeCommand(scanner, at);
  if (character === '∞') throw new Unreadable('not-finite', at);
  if (isBlank(raw) || raw === '√') {
    scanner.position += 1;
    return raw === '√' ? { kind: 'name', name: 'sqrt' } : { kind: 'blank' };
  }
  if (loweredCharacter(raw) !== undefined) return takeRaised(scanner, at);
  const fraction = takeVulgarFraction(scanner);
  return fraction ? { kind: 'number', ...fraction } : takeName(scanner, at);
};

/** Cuts a number or a closed expression into tokens, in one pass; throws Unreadable. */
export const tokensOf = (text: string): Token[] => {
  const scanner = new Scanner(text);
  const tokens: Token[] = [];
  while (scanner.position < text.length) {
    const at = scanner.position;
    const what = take(scanner);
    if (what.kind !== 'blank') tokens.push({ ...what, at });
  }
  tokens.push({ kind: 'end', at: text.length });
  return tokens;
};
