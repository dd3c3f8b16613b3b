import { type CleanText, isDigit } from './characters';
import { limits } from './limits';
import { Unreadable } from './unreadable';

/**
 * `word`: a name or a part of one; `command`: a LaTeX command without its backslash, and the characters ∂ ∑ √ that mean
 * the same; `symbol`: an operator or a bracket, with `=` for every sign of assignment.
 */
export interface Token {
  readonly kind: 'number' | 'word' | 'command' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
  /** Does a blank stand before it? */
  readonly spaced: boolean;
}

/** Tokens as they are collected; the cap stops hostile input before anything is built from it. */
export class TokenList {
  readonly tokens: Token[] = [];
  private spaced = false;

  add(kind: Token['kind'], text: string, at: number): void {
    if (this.tokens.length >= limits.tokens) throw new Unreadable('too-long', at);
    this.tokens.push({ kind, text, at, spaced: this.spaced });
    this.spaced = false;
  }

  blank(): void {
    this.spaced = true;
  }

  get last(): Token | undefined {
    return this.tokens.at(-1);
  }
}

/** Where the number that starts at `start` ends. `scientific`: may an exponent follow (plain text only)? */
export function numberEnd({ text, offsets }: CleanText, start: number, scientific: boolean): number {
  let end = start;
  while (isDigit(text[end])) end++;
  if (text[end] === '.') {
    end++;
    while (isDigit(text[end])) end++;
    if (text[end] === '.') throw new Unreadable('not-a-number', offsets[end] ?? 0, '.');
  }
  if (scientific && (text[end] === 'e' || text[end] === 'E')) {
    const sign = text[end + 1] === '+' || text[end + 1] === '-' ? 1 : 0;
    if (isDigit(text[end + 1 + sign])) {
      end += 1 + sign;
      while (isDigit(text[end])) end++;
    }
  }
  if (end - start > limits.digits) throw new Unreadable('too-long', offsets[start] ?? 0, text.slice(start, end));
  if (!Number.isFinite(Number(text.slice(start, end)))) {
    throw new Unreadable('not-finite', offsets[start] ?? 0, text.slice(start, end));
  }
  return end;
}

const named: ReadonlyMap<string, string> = new Map([
  ['∂', 'partial'],
  ['∑', 'sum'],
  ['√', 'sqrt'],
]);
/** The command that a single character stands for. */
export const namedCharacter = (character: string): string | undefined => named.get(character);

const twoCharacters: ReadonlyMap<string, string> = new Map([
  ['**', '^'],
  [':=', '='],
  ['<-', '='],
]);
const oneCharacter: ReadonlySet<string> = new Set("+-*/^=()[]{},_'|&");

/** The operator or bracket at `start`, in its plain form, and how many characters it takes. */
export function symbolAt(text: string, start: number): { symbol: string; length: number } | undefined {
  const pair = twoCharacters.get(text.slice(start, start + 2));
  if (pair !== undefined) return { symbol: pair, length: 2 };
  const character = text[start] ?? '';
  if (character === '←') return { symbol: '=', length: 1 };
  return oneCharacter.has(character) ? { symbol: character, length: 1 } : undefined;
}
