import type { Grammar } from './grammar';
import { isGreekName } from './greek';
import type { ResolvedName } from './names';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable } from './unreadable';

/** A name with its index, its primes and, where it is an unknown function, its arguments. `first` has been taken. */
export function parseName(grammar: Grammar, base: string, first: Token): Formula {
  const { cursor, names } = grammar;
  if (cursor.isSymbol('_') && names.declarations.get(base)?.role !== 'function') return parseIndexed(grammar, base, first);
  const next = cursor.peek();
  if (next.kind === 'number' && !next.spaced) {
    const indexed = `${base}_${next.text}`;
    const resolved = grammar.isLatex && names.resolve(base) ? undefined : names.resolve(indexed);
    if (resolved) {
      cursor.take();
      return toNode(grammar, resolved, indexed, first);
    }
    // x2 may be meant as 2x, as x² or as x_2.
    if (!grammar.isLatex) throw new Unreadable('unknown-name', first.at, base + next.text);
  }
  return toNode(grammar, names.resolve(base), base, first);
}

function toNode(grammar: Grammar, resolved: ResolvedName | undefined, name: string, first: Token): Formula {
  const { cursor } = grammar;
  if (!resolved) {
    if (grammar.bound.has(name)) return cursor.node({ kind: 'variable', name });
    if (name === 'pi' || name === 'e') return cursor.node({ kind: 'constant', name });
    throw new Unreadable('unknown-name', first.at, name);
  }
  switch (resolved.declaration.role) {
    case 'function':
      return parseUnknownFunction(grammar, resolved.name, first);
    case 'field':
      throw new Unreadable('unknown-name', first.at, name);
    case 'entries':
      throw new Unreadable('wrong-shape', first.at, name);
    case 'index':
      if (!grammar.bound.has(name)) throw new Unreadable('unknown-name', first.at, name);
      return cursor.node({ kind: 'variable', name });
    default:
      return cursor.node({
        kind: 'variable',
        name: resolved.name,
        ...(resolved.latex === undefined ? {} : { latex: resolved.latex }),
      });
  }
}

function parseUnknownFunction(grammar: Grammar, name: string, first: Token): Formula {
  const { cursor } = grammar;
  let order = parsePrimes(grammar);
  if (cursor.isSymbol('^') && cursor.isSymbol('{', 1) && cursor.isSymbol("'", 2)) {
    cursor.position += 2;
    order += parsePrimes(grammar);
    cursor.close('}');
  } else if (cursor.isSymbol('^') && cursor.isSymbol("'", 1)) {
    cursor.position += 1;
    order += parsePrimes(grammar);
  }
  if (!cursor.isSymbol('(')) throw new Unreadable('wrong-shape', first.at, name);
  return cursor.node({ kind: 'unknown', name, order, arguments: grammar.callArguments() });
}

function parsePrimes({ cursor }: Grammar): number {
  let primes = 0;
  while (cursor.eat("'")) primes++;
  return primes;
}

/** `x_0`, `x_{0}`, `y_k`, `t_{nk}`. */
function parseIndexed(grammar: Grammar, base: string, first: Token): Formula {
  const { names, cursor } = grammar;
  const parts = parseIndex(grammar);
  const joined = `${base}_${parts.map(({ spelling }) => spelling).join('')}`;
  const resolved = names.resolve(joined);
  if (resolved) return toNode(grammar, resolved, joined, first);
  const entries = names.resolve(base);
  if (entries?.declaration.role !== 'entries') throw new Unreadable('unknown-name', first.at, joined);
  const indices = parts.length === 1 && entries.declaration.dimensions === 2 ? lettersOf(parts[0]) : parts;
  if (indices.length !== entries.declaration.dimensions) throw new Unreadable('wrong-shape', first.at, joined);
  return cursor.node({ kind: 'entry', name: entries.name, indices: indices.map((part) => indexNode(grammar, part)) });
}

interface IndexPart {
  readonly spelling: string;
  readonly token: Token;
  /** `k+1`, `k-1`. */
  readonly shift: number;
}

const lettersOf = (part: IndexPart | undefined): readonly IndexPart[] =>
  part ? [...part.spelling].map((letter) => ({ ...part, spelling: letter })) : [];

/** After a name: takes `_` and its index, in parts. */
export function parseIndex(grammar: Grammar): readonly IndexPart[] {
  const { cursor } = grammar;
  cursor.take();
  if (!cursor.eat('{')) return [parseIndexPart(grammar, false)];
  const parts: IndexPart[] = [];
  while (!cursor.isSymbol('}')) {
    if (cursor.isSymbol(',')) cursor.take();
    else parts.push(parseIndexPart(grammar, true));
  }
  if (parts.length === 0) throw new Unreadable('empty', cursor.peek().at);
  cursor.take();
  return parts;
}

/** `mayShift`: in braces alone; in `x_0 - 2` the sign belongs to the formula. */
function parseIndexPart({ cursor }: Grammar, mayShift: boolean): IndexPart {
  const token = cursor.peek();
  if (token.kind === 'end') throw new Unreadable('empty', token.at);
  const isName = token.kind === 'word' || token.kind === 'number' || (token.kind === 'command' && isGreekName(token.text));
  if (!isName) throw cursor.unexpected();
  cursor.take();
  const sign = !mayShift ? 0 : cursor.isSymbol('+') ? 1 : cursor.isSymbol('-') ? -1 : 0;
  if (sign === 0 || cursor.peek(1).kind !== 'number') return { spelling: token.text, token, shift: 0 };
  cursor.take();
  return { spelling: token.text, token, shift: sign * Number(cursor.take().text) };
}

function indexNode(grammar: Grammar, { spelling, token, shift }: IndexPart): Formula {
  const { cursor, names } = grammar;
  const start = grammarIndex();
  if (shift === 0) return start;
  const step: Formula = { kind: 'number', digits: String(Math.abs(shift)), value: Math.abs(shift) };
  return cursor.node({ kind: 'sum', terms: [start, shift > 0 ? step : { kind: 'negative', of: step }] });

  function grammarIndex(): Formula {
    const value = Number(spelling);
    if (Number.isInteger(value)) return cursor.node({ kind: 'number', digits: spelling, value });
    const role = names.resolve(spelling)?.declaration.role;
    const isIndex = role === 'free-index' || role === 'size' || grammar.bound.has(spelling);
    if (!isIndex) throw new Unreadable('unknown-name', token.at, spelling);
    return cursor.node({ kind: 'variable', name: spelling });
  }
}
