import type { Grammar } from './grammar';
import type { Token } from './tokens';
import type { Formula, SeriesNode } from './tree';
import { Unreadable } from './unreadable';

interface Lower {
  readonly index: string;
  readonly from?: Formula;
}

/** `\sum_{k=1}^{K} …`, `sum_k …`; where one index alone is declared, `sum …` runs over it. It takes the whole product after it. */
export function parseSeries(grammar: Grammar, first: Token): Formula {
  const { cursor, bound } = grammar;
  let lower: Lower | undefined;
  let to: Formula | undefined;
  for (let part = 0; part < 2; part++) {
    if (!lower && cursor.eat('_')) lower = parseLower(grammar);
    else if (!to && cursor.eat('^')) to = parseUpper(grammar);
  }
  lower ??= { index: onlyIndex(grammar, first) };
  const { index, from } = lower;
  if ((from === undefined) !== (to === undefined)) throw new Unreadable('wrong-shape', first.at, 'Σ');
  const role = grammar.names.declarations.get(index)?.role;
  if (!from && role !== 'index' && role !== 'free-index') throw new Unreadable('unknown-name', first.at, index);
  const isOuter = bound.has(index);
  bound.add(index);
  const body = grammar.product();
  if (!isOuter) bound.delete(index);
  const series: SeriesNode = { kind: 'series', index, body, ...(from && to ? { bounds: { from, to } } : {}) };
  return cursor.node(series);
}

function parseLower(grammar: Grammar): Lower {
  const { cursor } = grammar;
  if (!cursor.eat('{')) return { index: indexName(grammar) };
  const index = indexName(grammar);
  const lower = cursor.eat('=') ? { index, from: grammar.sum() } : { index };
  cursor.close('}');
  return lower;
}

function parseUpper(grammar: Grammar): Formula | undefined {
  const { cursor } = grammar;
  if (!cursor.isSymbol('{') || !cursor.isSymbol('}', 1)) return grammar.exponent();
  cursor.position += 2;
  return undefined;
}

function indexName({ cursor }: Grammar): string {
  if (cursor.peek().kind !== 'word') throw cursor.unexpected();
  return cursor.take().text;
}

function onlyIndex({ names }: Grammar, first: Token): string {
  const indices = [...names.declarations].filter(([, { role }]) => role === 'index').map(([name]) => name);
  const [index] = indices;
  if (index === undefined || indices.length > 1) throw new Unreadable('wrong-shape', first.at, 'Σ');
  return index;
}
