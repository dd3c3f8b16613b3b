import { isFunctionSpelling } from './function-names';
import type { Grammar } from './grammar';
import { greekCommand } from './greek';
import { isDifferential, parseFractionDerivative, parseInlineDerivative, startsWordDerivative } from './parse-derivative';
import { parseFunction, parseRoot } from './parse-function';
import { parseBraced, parseMatrix } from './parse-matrix';
import { parseName } from './parse-name';
import { parseSeries } from './parse-series';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable } from './unreadable';

const styles: ReadonlySet<string> = new Set(['mathrm', 'operatorname', 'mathbf', 'mathit', 'mathsf', 'boldsymbol', 'bm', 'vec']);

/** A function, a sum, a derivative or a name, spelled in letters. */
export function parseWord(grammar: Grammar): Formula {
  const { cursor, names } = grammar;
  if (startsWordDerivative(grammar)) {
    const first = cursor.peek();
    cursor.splitWord();
    cursor.take();
    return parseInlineDerivative(grammar, first);
  }
  const token = cursor.take();
  if (names.has(token.text)) return parseName(grammar, token.text, token);
  if (token.text === 'sum' || token.text === 'Sigma') return parseSeries(grammar, token);
  if (token.text === 'partial') return parseInlineDerivative(grammar, token);
  if (token.text === 'd' && isInlineDerivative(grammar)) return parseInlineDerivative(grammar, token);
  if (token.text === 'sqrt') return parseRoot(grammar);
  if (isFunctionSpelling(token.text)) return parseFunction(grammar, token.text, token);
  return parseName(grammar, token.text, token);
}

/** What a LaTeX command stands for, the command taken. */
export function parseCommand(grammar: Grammar, token: Token): Formula {
  const { cursor, names } = grammar;
  const { text } = token;
  switch (text) {
    case 'frac':
    case 'dfrac':
    case 'tfrac':
      return parseFractionDerivative(grammar) ?? parseFraction(grammar);
    case 'sqrt':
      return parseRoot(grammar);
    case 'sum':
      return parseSeries(grammar, token);
    case 'partial':
    case 'differentialD':
      return parseInlineDerivative(grammar, token);
    case 'begin':
      return grammar.insideBrackets(() => parseMatrix(grammar, token));
    case 'exponentialE':
      return cursor.node({ kind: 'constant', name: 'e' });
    case 'placeholder':
      throw new Unreadable('empty', token.at);
  }
  if (styles.has(text)) return parseStyled(grammar, token);
  const greek = greekCommand(text);
  if (greek !== undefined) return parseName(grammar, greek, token);
  if (isFunctionSpelling(text) && !names.has(text)) return parseFunction(grammar, text, token);
  throw new Unreadable('unknown-name', token.at, `\\${text}`);
}

function parseFraction(grammar: Grammar): Formula {
  const over = grammar.group();
  return grammar.cursor.node({ kind: 'quotient', over, under: grammar.group() });
}

/** `\mathrm{lr}`, `\operatorname{exp}`. */
function parseStyled(grammar: Grammar, token: Token): Formula {
  const name = grammar.cursor.isSymbol('{') ? parseBraced(grammar) : grammar.cursor.take().text;
  if (!grammar.names.has(name) && isFunctionSpelling(name)) return parseFunction(grammar, name, token);
  return parseName(grammar, name, token);
}

/** `d f / d x` with blanks: a d that no declared name takes, before a quantity and a slash. */
function isInlineDerivative(grammar: Grammar): boolean {
  const { cursor, names } = grammar;
  return names.hasDifferential && names.isField(cursor.peek().text) && cursor.isSymbol('/', 1) && isDifferential(grammar, 2);
}
