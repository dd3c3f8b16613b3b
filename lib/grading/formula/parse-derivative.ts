import type { Grammar } from './grammar';
import { greekCommand } from './greek';
import { parseIndex } from './parse-name';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable } from './unreadable';

/** Does a d or ∂ stand `ahead`? */
export function isDifferential({ cursor, names }: Grammar, ahead = 0): boolean {
  const { kind, text } = cursor.peek(ahead);
  if (text === 'partial' || text === 'differentialD') return kind === 'command' || kind === 'word';
  return kind === 'word' && text === 'd' && names.hasDifferential;
}

/** `\frac{\partial f}{\partial x_0}` or `\frac{d}{dx_0}f`, the command taken; undefined where it is a plain fraction. */
export function parseFractionDerivative(grammar: Grammar): Formula | undefined {
  const { cursor } = grammar;
  if (!cursor.isSymbol('{') || !isDifferential(grammar, 1) || !denominatorIsDifferential(grammar)) return undefined;
  const first = cursor.take();
  cursor.take();
  const isOperator = cursor.isSymbol('}');
  const of = isOperator ? '' : fieldName(grammar);
  cursor.close('}');
  cursor.close('{');
  takeDifferential(grammar);
  const by = variableName(grammar);
  cursor.close('}');
  return derivative(grammar, isOperator ? fieldName(grammar) : of, by, first);
}

function denominatorIsDifferential(grammar: Grammar): boolean {
  const { cursor } = grammar;
  let ahead = 0;
  for (let open = 0; ; ahead++) {
    if (cursor.peek(ahead).kind === 'end') return false;
    if (cursor.isSymbol('{', ahead)) open++;
    if (cursor.isSymbol('}', ahead) && --open === 0) break;
  }
  return cursor.isSymbol('{', ahead + 1) && isDifferential(grammar, ahead + 2);
}

/** `∂f/∂x_0` and `\partial_{x_0} f`, the ∂ taken; `d` for ∂ where it is no name. */
export function parseInlineDerivative(grammar: Grammar, first: Token): Formula {
  const { cursor } = grammar;
  if (cursor.isSymbol('_')) {
    cursor.take();
    const by = cursor.eat('{') ? closing(grammar, variableName(grammar)) : variableName(grammar);
    return derivative(grammar, fieldName(grammar), by, first);
  }
  const isOperator = cursor.isSymbol('/');
  const of = isOperator ? '' : fieldName(grammar);
  if (!cursor.eat('/')) throw new Unreadable('not-a-number', first.at, '∂');
  takeDifferential(grammar);
  const by = variableName(grammar);
  return derivative(grammar, isOperator ? fieldName(grammar) : of, by, first);
}

/** Does `df/dx` begin here, the word `df` under the cursor? */
export function startsWordDerivative({ cursor, names }: Grammar): boolean {
  const { text } = cursor.peek();
  const isSplit =
    text.length > 1 && text.startsWith('d') && names.hasDifferential && !names.has(text) && names.isField(text.slice(1));
  const under = cursor.peek(2);
  return isSplit && cursor.isSymbol('/', 1) && (under.text.startsWith('d') || under.text === 'partial');
}

const closing = ({ cursor }: Grammar, name: string) => {
  cursor.close('}');
  return name;
};

/** Takes a d or ∂; in plain text it may be run together with the name after it. */
function takeDifferential(grammar: Grammar): void {
  const { cursor } = grammar;
  const { kind, text } = cursor.peek();
  if (kind === 'word' && text.length > 1 && text.startsWith('d')) cursor.splitWord();
  if (!isDifferential(grammar)) throw cursor.unexpected();
  cursor.take();
}

function derivative({ cursor, names }: Grammar, of: string, by: string, first: Token): Formula {
  const alias = names.aliases.partials.get(`${of}/${by}`);
  if (alias) return cursor.node({ kind: 'variable', name: alias.name, latex: alias.latex });
  const role = names.declarations.get(of)?.role;
  if (names.open) return cursor.node({ kind: 'partial', of, by });
  if (role !== 'field' && role !== 'function') throw new Unreadable('unknown-name', first.at, `∂${of}/∂${by}`);
  const variable = names.resolve(by);
  if (!variable) throw new Unreadable('unknown-name', first.at, by);
  if (role === 'field') return cursor.node({ kind: 'partial', of, by: variable.name });
  return cursor.node({ kind: 'unknown', name: of, order: 1, arguments: [{ kind: 'variable', name: variable.name }] });
}

/** The differentiated quantity; arguments written after it are read past. */
function fieldName(grammar: Grammar): string {
  const name = variableName(grammar);
  if (!grammar.names.isField(name)) {
    // A name that may stand elsewhere is known; what cannot be read is its derivative.
    const code = grammar.names.resolve(name) ? 'not-a-number' : 'unknown-name';
    throw new Unreadable(code, grammar.cursor.peek(-1).at, name);
  }
  if (grammar.cursor.isSymbol('(')) grammar.callArguments();
  return name;
}

const styles: ReadonlySet<string> = new Set(['mathrm', 'mathbf', 'mathit', 'boldsymbol', 'bm', 'vec']);

/** The canonical name of a variable: `x_0` for `x0`, `x_0`, `x_{0}`. */
function variableName(grammar: Grammar): string {
  const { cursor, names, isLatex } = grammar;
  if (cursor.peek().kind === 'command' && styles.has(cursor.peek().text)) {
    cursor.take();
    return variableName(grammar);
  }
  if (cursor.eat('{')) return closing(grammar, variableName(grammar));
  const token = cursor.peek();
  const base = token.kind === 'word' ? token.text : token.kind === 'command' ? greekCommand(token.text) : undefined;
  if (base === undefined) throw cursor.unexpected();
  cursor.take();
  if (cursor.isSymbol('_')) {
    return `${base}_${parseIndex(grammar)
      .map(({ spelling }) => spelling)
      .join('')}`;
  }
  const next = cursor.peek();
  if (next.kind === 'number' && !next.spaced && names.resolve(`${base}_${next.text}`) && !(isLatex && names.resolve(base))) {
    cursor.take();
    return `${base}_${next.text}`;
  }
  return base;
}
