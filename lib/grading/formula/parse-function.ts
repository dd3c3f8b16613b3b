import { functionOfMany, functionOfOne } from './function-names';
import type { Grammar } from './grammar';
import { isGreekName } from './greek';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable } from './unreadable';

const numberNode = (value: number): Formula => ({ kind: 'number', digits: String(value), value });

/** A function with a fixed meaning, `spelling` taken: `log_2 x`, `sin^2 x`, `max(0, x)`, `ln y_2` without brackets. */
export function parseFunction(grammar: Grammar, spelling: string, first: Token): Formula {
  const { cursor } = grammar;
  const isLog = spelling === 'log' || spelling === 'ln';
  let base = isLog && cursor.isSymbol('_') ? parseBase(grammar) : undefined;
  const exponent = cursor.eat('^') ? grammar.exponent() : undefined;
  if (exponent && isNegative(exponent)) throw new Unreadable('ambiguous', first.at, `${spelling}^-1`);
  if (isLog && !base && exponent && cursor.isSymbol('_')) base = parseBase(grammar);
  const given = parseArguments(grammar, spelling);
  const value = cursor.node(apply(grammar, spelling, given, base, first));
  return exponent ? cursor.node({ kind: 'power', base: value, exponent }) : value;
}

function apply(grammar: Grammar, spelling: string, given: readonly Formula[], base: Formula | undefined, first: Token): Formula {
  const { cursor } = grammar;
  const many = functionOfMany(spelling);
  if (many) {
    if (given.length < 2) throw new Unreadable('wrong-shape', first.at, spelling);
    return { kind: 'function', name: many, arguments: given };
  }
  const [argument] = given;
  if (!argument || given.length !== 1) throw new Unreadable('wrong-shape', first.at, spelling);
  if (spelling === 'relu') return { kind: 'function', name: 'max', arguments: [numberNode(0), argument] };
  const divisor = base ?? (spelling === 'log2' ? numberNode(2) : spelling === 'log10' ? numberNode(10) : undefined);
  const logarithm = (of: Formula) => cursor.node<Formula>({ kind: 'function', name: 'log', arguments: [of] });
  if (divisor) return { kind: 'quotient', over: logarithm(argument), under: logarithm(divisor) };
  const name = functionOfOne(spelling);
  if (!name) throw new Unreadable('unknown-name', first.at, spelling);
  return { kind: 'function', name, arguments: [argument] };
}

function parseBase(grammar: Grammar): Formula {
  grammar.cursor.take();
  return grammar.group();
}

/** √ with its optional root: `\sqrt[3]{x}` is x^(1/3). */
export function parseRoot(grammar: Grammar): Formula {
  const { cursor, isLatex } = grammar;
  const root = isLatex && cursor.eat('[') ? parseDegree(grammar) : undefined;
  const radicand = isLatex && !cursor.isSymbol('(') ? grammar.group() : onlyArgument(grammar);
  if (!root) return cursor.node({ kind: 'function', name: 'sqrt', arguments: [radicand] });
  const exponent: Formula = { kind: 'quotient', over: numberNode(1), under: root };
  return cursor.node({ kind: 'power', base: radicand, exponent });
}

function parseDegree(grammar: Grammar): Formula {
  const degree = grammar.sum();
  grammar.cursor.close(']');
  return degree;
}

function onlyArgument(grammar: Grammar): Formula {
  const { at, text } = grammar.cursor.peek(-1);
  const [argument, second] = parseArguments(grammar, 'sqrt');
  if (!argument || second) throw new Unreadable('wrong-shape', at, text);
  return argument;
}

function parseArguments(grammar: Grammar, spelling: string): readonly Formula[] {
  const { cursor } = grammar;
  if (cursor.isSymbol('(')) return grammar.callArguments();
  if (grammar.isLatex && cursor.isSymbol('{')) return [grammar.group()];
  return [cursor.nested(() => bareArgument(grammar, spelling))];
}

/** Without brackets a function takes a number and one name: `sin 2x`, `log y_k`; what follows is a factor. */
function bareArgument(grammar: Grammar, spelling: string): Formula {
  const { cursor } = grammar;
  if (cursor.eat('-')) return cursor.node({ kind: 'negative', of: bareArgument(grammar, spelling) });
  if (!grammar.startsFactor()) throw new Unreadable('wrong-shape', cursor.peek().at, spelling);
  const first = grammar.power();
  const next = cursor.peek();
  const isName = next.kind === 'word' || (next.kind === 'command' && isGreekName(next.text));
  if (first.kind !== 'number' || !isName) return first;
  return cursor.node({ kind: 'product', left: first, right: grammar.power() });
}

const isNegative = (node: Formula) => node.kind === 'negative' || (node.kind === 'number' && node.value < 0);
