import { isDigit, plainCharacter } from './characters';

const wordPattern = /[\p{L}_][\p{L}\p{M}_]*/uy;
const indexPattern = /\{?\d{1,9}\}?/y;

/** A place in the text as typed, seen through the plain forms of its characters. */
export class Scanner {
  position = 0;

  constructor(readonly text: string) {}

  /** The plain character `ahead` of the place; empty past the end. */
  peek(ahead = 0): string {
    return plainCharacter(this.text.charAt(this.position + ahead));
  }

  /** The character here as typed. */
  raw(): string {
    return this.text.charAt(this.position);
  }

  takeDigits(): string {
    let digits = '';
    while (isDigit(this.peek())) {
      digits += this.peek();
      this.position += 1;
    }
    return digits;
  }

  /** A run of letters, with the digits of an index: `x_0`. Empty where no letter stands here. */
  takeWord(): string {
    const word = this.takeMatch(wordPattern);
    return word.endsWith('_') ? word + this.takeMatch(indexPattern) : word;
  }

  private takeMatch(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text)?.[0] ?? '';
    this.position += match.length;
    return match;
  }
}
