import { Cursor } from './cursor';
import type { Grammar } from './grammar';
import type { Names } from './names';
import { parseCommand, parseWord } from './parse-atom';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable } from './unreadable';

const closings: ReadonlySet<string> = new Set(['end']);

/** Tokens to a tree by recursive descent. Throws `Unreadable`. */
export function parse(tokens: readonly Token[], names: Names, isLatex: boolean): Formula {
  const parser = new Parser(new Cursor(tokens), names, isLatex);
  if (parser.cursor.peek().kind === 'end') throw new Unreadable('empty', 0);
  const formula = parser.list(true);
  if (parser.cursor.peek().kind !== 'end') throw parser.cursor.unexpected();
  return formula;
}

class Parser implements Grammar {
  readonly bound = new Set<string>();
  /** Inside |…| the next bar closes. */
  private insideBars = false;

  constructor(
    readonly cursor: Cursor,
    readonly names: Names,
    readonly isLatex: boolean,
  ) {}

  /** A sum, or several with commas between them. At the top `1,5` is a decimal comma rather than a list. */
  list(isTop = false): Formula {
    const { cursor } = this;
    const items = [this.sum()];
    while (cursor.isSymbol(',')) {
      const before = cursor.peek(-1);
      const comma = cursor.peek();
      const after = cursor.peek(1);
      const isDecimal = before.kind === 'number' && !cursor.isSymbol('_', -2) && after.kind === 'number';
      const isTight = isDecimal && !comma.spaced && !after.spaced;
      if (isTop && isTight) throw new Unreadable('decimal-comma', comma.at);
      cursor.take();
      items.push(this.sum());
    }
    const [only] = items;
    return items.length === 1 && only ? only : cursor.node({ kind: 'list', items });
  }

  sum(): Formula {
    const { cursor } = this;
    const first = cursor.eat('-') ? this.negative() : this.positive();
    const terms = [first];
    for (;;) {
      if (cursor.eat('+')) terms.push(this.product());
      else if (cursor.eat('-')) terms.push(this.negative());
      else break;
    }
    return terms.length === 1 ? first : cursor.node({ kind: 'sum', terms });
  }

  private negative(): Formula {
    return this.cursor.node({ kind: 'negative', of: this.product() });
  }

  private positive(): Formula {
    this.cursor.eat('+');
    return this.product();
  }

  product(): Formula {
    const { cursor } = this;
    let factor = this.unary();
    let product = factor;
    /** Where the divisor of a plain slash ended: a factor that follows at once makes `a/2h`. */
    let slashEnd = -1;
    for (;;) {
      if (cursor.eat('*')) {
        factor = this.unary();
        product = cursor.node({ kind: 'product', left: product, right: factor });
        slashEnd = -1;
      } else if (cursor.eat('/')) {
        factor = this.unary();
        product = cursor.node({ kind: 'quotient', over: product, under: factor });
        slashEnd = cursor.position;
      } else if (this.startsFactor()) {
        const next = cursor.peek();
        if (next.kind === 'number' && this.lacksOperator(factor)) throw cursor.unexpected();
        const isLoose = slashEnd === cursor.position;
        factor = this.unary();
        product = isLoose
          ? this.either(product, factor, next.at)
          : cursor.node({ kind: 'product', left: product, right: factor });
        slashEnd = -1;
      } else return product;
    }
  }

  /** Before a number: after a number, and after an index or an exponent (`x_0 2x_1`), a sign or a comma is missing. */
  private lacksOperator(factor: Formula): boolean {
    const { cursor, isLatex } = this;
    if (factor.kind === 'number') return true;
    return cursor.peek(-1).kind === 'number' && (!isLatex || cursor.isSymbol('_', -2));
  }

  private either(before: Formula, right: Formula, at: number): Formula {
    const { cursor } = this;
    if (before.kind !== 'quotient') return cursor.node({ kind: 'product', left: before, right });
    const under: Formula = cursor.node({ kind: 'product', left: before.under, right });
    return cursor.node({
      kind: 'either',
      product: cursor.node({ kind: 'product', left: before, right }),
      quotient: cursor.node({ kind: 'quotient', over: before.over, under }),
      at,
    });
  }

  startsFactor(): boolean {
    const { kind, text } = this.cursor.peek();
    if (kind === 'number' || kind === 'word') return true;
    if (kind === 'command') return !closings.has(text);
    if (kind === 'end') return false;
    return text === '(' || text === '[' || text === '{' || text === '|(' || (text === '|' && !this.insideBars);
  }

  private unary(): Formula {
    const { cursor } = this;
    if (cursor.eat('-')) return cursor.node({ kind: 'negative', of: cursor.nested(() => this.unary()) });
    if (cursor.eat('+')) return cursor.nested(() => this.unary());
    return this.power();
  }

  power(): Formula {
    const { cursor } = this;
    const base = this.primary();
    if (!cursor.eat('^')) return base;
    const exponent = cursor.nested(() => this.exponent());
    if (this.isLatex && cursor.isSymbol('^')) throw cursor.unexpected();
    return cursor.node({ kind: 'power', base, exponent });
  }

  exponent(): Formula {
    const { cursor } = this;
    if (cursor.isSymbol('{') || this.isLatex) return this.group();
    if (cursor.eat('-')) return cursor.node({ kind: 'negative', of: cursor.nested(() => this.exponent()) });
    return this.power();
  }

  group(): Formula {
    const { cursor } = this;
    if (cursor.eat('{')) {
      if (cursor.isSymbol('}')) throw new Unreadable('empty', cursor.peek().at);
      const formula = this.insideBrackets(() => this.list());
      cursor.close('}');
      return formula;
    }
    if (cursor.peek().kind === 'end') throw new Unreadable('empty', cursor.peek().at);
    if (this.isLatex) cursor.splitNumber();
    return this.primary();
  }

  callArguments(): readonly Formula[] {
    const { cursor } = this;
    cursor.close('(');
    if (cursor.isSymbol(')')) throw new Unreadable('empty', cursor.peek().at);
    const given = this.insideBrackets(() => {
      const items = [this.sum()];
      while (cursor.eat(',')) items.push(this.sum());
      return items;
    });
    cursor.close(')');
    return given;
  }

  insideBrackets<T>(read: () => T): T {
    const outer = this.insideBars;
    this.insideBars = false;
    const result = this.cursor.nested(read);
    this.insideBars = outer;
    return result;
  }

  private primary(): Formula {
    const { cursor } = this;
    const token = cursor.peek();
    if (token.kind === 'number') {
      cursor.take();
      return cursor.node({ kind: 'number', digits: token.text, value: Number(token.text) });
    }
    if (token.kind === 'word') return parseWord(this);
    if (token.kind === 'command') return parseCommand(this, cursor.take());
    if (cursor.isSymbol('(')) return this.brackets();
    if (cursor.isSymbol('[')) return this.squareBrackets();
    if (cursor.isSymbol('{') && this.isLatex) return this.group();
    if (cursor.isSymbol('|')) return this.bars();
    if (cursor.isSymbol('|(')) return this.pairedBars();
    throw cursor.unexpected();
  }

  private brackets(): Formula {
    const { cursor } = this;
    cursor.take();
    if (cursor.isSymbol(')')) throw new Unreadable('empty', cursor.peek().at);
    const formula = this.insideBrackets(() => this.list());
    cursor.close(')');
    return formula;
  }

  private squareBrackets(): Formula {
    const { cursor } = this;
    cursor.take();
    const formula = this.insideBrackets(() => this.list());
    cursor.close(']');
    return formula.kind === 'list' ? formula : cursor.node({ kind: 'list', items: [formula] });
  }

  /** Where a factor is expected a bar opens, where an operator is expected it closes: `||x|-1|`. */
  private bars(): Formula {
    const { cursor } = this;
    const outer = this.insideBars;
    cursor.take();
    this.insideBars = true;
    const of = cursor.nested(() => this.sum());
    this.insideBars = outer;
    cursor.close('|');
    return cursor.node({ kind: 'function', name: 'abs', arguments: [of] });
  }

  private pairedBars(): Formula {
    const { cursor } = this;
    cursor.take();
    const of = this.insideBrackets(() => this.sum());
    cursor.close('|)');
    return cursor.node({ kind: 'function', name: 'abs', arguments: [of] });
  }
}
