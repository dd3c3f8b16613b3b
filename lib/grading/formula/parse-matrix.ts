import type { Grammar } from './grammar';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable } from './unreadable';

const environments: ReadonlySet<string> = new Set(['matrix', 'pmatrix', 'bmatrix', 'Bmatrix', 'vmatrix', 'array']);

/** `\begin{pmatrix}a\\b\end{pmatrix}`, `\begin` taken: one row or one column is a list, more are a list of lists. */
export function parseMatrix(grammar: Grammar, first: Token): Formula {
  const { cursor } = grammar;
  const environment = parseBraced(grammar);
  if (!environments.has(environment)) throw new Unreadable('unknown-name', first.at, environment);
  if (environment === 'array' && cursor.isSymbol('{')) parseBraced(grammar);
  const rows: Formula[][] = [[grammar.sum()]];
  for (;;) {
    if (cursor.eat('&')) rows.at(-1)?.push(grammar.sum());
    else if (cursor.eat('\\\\')) {
      if (cursor.isCommand('end')) break;
      rows.push([grammar.sum()]);
    } else break;
  }
  if (!cursor.isCommand('end')) throw cursor.unexpected();
  cursor.take();
  if (parseBraced(grammar) !== environment) throw new Unreadable('unbalanced', first.at, environment);
  const [row = []] = rows;
  if (rows.length === 1) return cursor.node({ kind: 'list', items: row });
  if (rows.every(({ length }) => length === 1)) return cursor.node({ kind: 'list', items: rows.flat() });
  return cursor.node({ kind: 'list', items: rows.map((items) => cursor.node<Formula>({ kind: 'list', items })) });
}

/** The letters inside `{…}`. */
export function parseBraced({ cursor }: Grammar): string {
  let text = '';
  cursor.close('{');
  while (!cursor.isSymbol('}')) {
    const { kind } = cursor.peek();
    if (kind !== 'word' && kind !== 'number' && !cursor.isSymbol('_')) throw cursor.unexpected();
    text += cursor.take().text;
  }
  cursor.close('}');
  return text;
}
