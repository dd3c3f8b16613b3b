import { limits } from './limits';
import type { Token } from './tokens';
import { Unreadable } from './unreadable';

const end: Token = { kind: 'end', text: '', at: 0, spaced: false };

/** Reads tokens from left to right, and keeps within the bounds on depth and size. */
export class Cursor {
  position = 0;
  private depth = 0;
  private nodes = 0;
  private readonly tokens: Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = [...tokens];
  }

  peek(ahead = 0): Token {
    return this.tokens[this.position + ahead] ?? this.tokens.at(-1) ?? end;
  }

  take(): Token {
    const token = this.peek();
    this.position++;
    return token;
  }

  isSymbol(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === text;
  }

  isCommand(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'command' && token.text === text;
  }

  eat(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.position++;
    return true;
  }

  /** Closes what was opened. */
  close(symbol: string): void {
    if (this.eat(symbol)) return;
    const token = this.peek();
    throw new Unreadable(
      token.kind === 'end' || ')]}'.includes(token.text) ? 'unbalanced' : 'not-a-number',
      token.at,
      token.text,
    );
  }

  /** Splits the number under the cursor after its first digit: `\frac12` is a half. */
  splitNumber(): void {
    const token = this.peek();
    if (token.kind !== 'number' || token.text.length < 2) return;
    const [first = '', ...rest] = token.text;
    this.tokens.splice(
      this.position,
      1,
      { ...token, text: first },
      { kind: 'number', text: rest.join(''), at: token.at + 1, spaced: false },
    );
  }

  /** Cuts the first letter off the word under the cursor: the d of `dx`. */
  splitWord(): void {
    const token = this.peek();
    this.tokens.splice(
      this.position,
      1,
      { ...token, text: token.text.slice(0, 1) },
      { kind: 'word', text: token.text.slice(1), at: token.at + 1, spaced: false },
    );
  }

  unexpected(): Unreadable {
    const token = this.peek();
    if (token.kind === 'end') return new Unreadable('not-a-number', token.at);
    const isClosing = token.kind === 'symbol' && ')]}'.includes(token.text);
    return new Unreadable(isClosing ? 'unbalanced' : 'not-a-number', token.at, this.spelling(token));
  }

  spelling(token: Token): string {
    return token.kind === 'command' ? `\\${token.text}` : token.text;
  }

  /** Reads something nested; too deep is unreadable rather than a stack that overflows. */
  nested<T>(read: () => T): T {
    if (++this.depth > limits.depth) throw new Unreadable('too-long', this.peek().at);
    const result = read();
    this.depth--;
    return result;
  }

  /** Counts a node of the tree. */
  node<T>(made: T): T {
    if (++this.nodes > limits.nodes) throw new Unreadable('too-long', this.peek().at);
    return made;
  }
}
