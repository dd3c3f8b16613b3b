import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideEqual } from './decide';
import type { FormulaNames } from './declarations';
import { printLatex } from './print-latex';
import { printText } from './print-text';
import { FormulaReader } from './read';
import type { Formula } from './tree';

const names: FormulaNames = { x: 'real', x_0: 'real', eta: 'pos', lr: 'pos', f: 'fn', L: 'field', y: 'vec', k: 'index' };
const reader = new FormulaReader(names);
const decide = (a: Formula, b: Formula) => decideEqual(a, b, reader.declarations, { seed: 'round trip' });

const number = (value: number): Formula => ({ kind: 'number', digits: String(value), value });
const variable = (name: string): Formula => ({ kind: 'variable', name });
const call = (name: 'sin' | 'exp' | 'tanh' | 'abs' | 'log' | 'sqrt', argument: Formula): Formula => ({
  kind: 'function',
  name,
  arguments: [argument],
});

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom(0.5, 1, 2, 3, 10, 0.25, 7).map(number),
  fc.constantFrom('x', 'x_0', 'eta', 'lr').map(variable),
  fc.constantFrom('pi' as const, 'e' as const).map((name): Formula => ({ kind: 'constant', name })),
  fc.constant<Formula>({ kind: 'partial', of: 'L', by: 'x_0' }),
);
const formula = fc.letrec<{ node: Formula }>((tie) => {
  const node = tie('node');
  return {
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(node, { minLength: 2, maxLength: 3 }).map((terms): Formula => ({ kind: 'sum', terms })),
      node.map((of): Formula => ({ kind: 'negative', of })),
      fc.tuple(node, node).map(([left, right]): Formula => ({ kind: 'product', left, right })),
      fc.tuple(node, node).map(([over, under]): Formula => ({ kind: 'quotient', over, under })),
      fc
        .tuple(node, fc.constantFrom(2, 3, 0.5))
        .map(([base, exponent]): Formula => ({ kind: 'power', base, exponent: number(exponent) })),
      fc.tuple(fc.constantFrom('sin', 'exp', 'tanh', 'abs', 'log', 'sqrt'), node).map(([name, argument]) => call(name, argument)),
      node.map((argument): Formula => ({ kind: 'unknown', name: 'f', order: 0, arguments: [argument] })),
      node.map(
        (factor): Formula => ({
          kind: 'series',
          index: 'k',
          body: { kind: 'product', left: { kind: 'entry', name: 'y', indices: [variable('k')] }, right: factor },
        }),
      ),
    ),
  };
}).node;

/** Random trees may have no value anywhere: then nothing is equal to them, they themselves included. */
const isDecidable = (tree: Formula) => decide(tree, tree).verdict === 'equal';

describe('what is printed reads back as the same function', () => {
  test.each([
    ['plain text', printText, (text: string) => text],
    ['LaTeX', printLatex, (latex: string) => ({ latex })],
  ] as const)('%s', (_name, print, typed) => {
    fc.assert(
      fc.property(formula, (tree) => {
        const reading = reader.read(typed(print(tree)));
        if (!reading.ok) expect(reading.code).toBe('too-long');
        else if (isDecidable(tree)) expect(decide(reading.tree, tree).verdict).toBe('equal');
      }),
      { numRuns: 500 },
    );
  });

  test('LaTeX printed from what was read is the same LaTeX', () => {
    fc.assert(
      fc.property(formula, (tree) => {
        const reading = reader.read({ latex: printLatex(tree) });
        if (reading.ok) expect(reading.latex).toBe(printLatex(tree));
      }),
      { numRuns: 500 },
    );
  });
});

/** Other ways to write the same function. */
function rewrite(node: Formula): Formula {
  switch (node.kind) {
    case 'sum':
      return { kind: 'sum', terms: node.terms.map(rewrite).reverse() };
    case 'negative':
      return { kind: 'product', left: { kind: 'negative', of: number(1) }, right: rewrite(node.of) };
    case 'product': {
      const [left, right] = [rewrite(node.left), rewrite(node.right)];
      if (left.kind !== 'sum') return { kind: 'product', left: right, right: left };
      return { kind: 'sum', terms: left.terms.map((term) => ({ kind: 'product', left: right, right: term })) };
    }
    case 'quotient':
      return {
        kind: 'quotient',
        over: { kind: 'product', left: number(2), right: rewrite(node.over) },
        under: { kind: 'product', left: rewrite(node.under), right: number(2) },
      };
    case 'power':
      if (node.exponent.kind !== 'number' || node.exponent.value !== 2) return node;
      return { kind: 'product', left: rewrite(node.base), right: rewrite(node.base) };
    default:
      return node;
  }
}

describe('decided as a person would', () => {
  test('a rewritten formula is equal', () => {
    fc.assert(
      fc.property(formula, (tree) => {
        if (isDecidable(tree)) expect(decide(rewrite(tree), tree).verdict).toBe('equal');
      }),
      { numRuns: 500 },
    );
  });

  // 1.01·a + 0.01 is a at a = −1 alone; so near to it that both round alike, as −tanh 10 is, they may be taken for equal.
  test('a mutated formula is never equal', () => {
    fc.assert(
      fc.property(formula, (tree) => {
        const scaled: Formula = { kind: 'product', left: number(1.01), right: tree };
        const near = decideEqual(tree, number(-1), reader.declarations, { seed: 'round trip', tolerance: 1e-4 });
        if (near.verdict === 'different')
          expect(decide({ kind: 'sum', terms: [scaled, number(0.01)] }, tree).verdict).not.toBe('equal');
      }),
      { numRuns: 500 },
    );
  });
});
