import { cleanText } from './characters';
import { declarationsOf, type FormulaNames } from './declarations';
import { pastLeftSide } from './left-side';
import { lexLatex } from './lex-latex';
import { lexText } from './lex-text';
import { type Alias, Names, noAliases } from './names';
import { parse } from './parse';
import { printLatex } from './print-latex';
import type { Token } from './tokens';
import type { Formula } from './tree';
import { Unreadable, type UnreadableCode } from './unreadable';

export interface ReadingOptions {
  /** Left sides to read past, as `x_0` in `x_0 = …`. */
  readonly leftSides?: readonly string[];
  /** Other spellings of declared names, in plain text or LaTeX: `{"∂f/∂x_0": "g_0"}`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export type Reading =
  | { readonly ok: true; readonly tree: Formula; readonly latex: string }
  | {
      readonly ok: false;
      readonly code: UnreadableCode;
      /** UTF-16 offset in the text as typed. */
      readonly at: number;
      readonly values?: Readonly<Record<string, string>>;
    };

/** The names of one exercise, prepared once and used for the answer, the reference and the mistakes. */
export class FormulaReader {
  private readonly names: Names;
  private readonly leftSides: readonly (readonly Token[])[];

  /** Throws a TypeError on an author's slip: an alias that cannot be read, or one of an undeclared name. */
  constructor(declared: FormulaNames, options: ReadingOptions = {}) {
    const declarations = declarationsOf(declared);
    this.names = new Names(declarations, aliasesOf(new Names(declarations, noAliases, true), options.aliases ?? {}));
    this.leftSides = (options.leftSides ?? []).map((side) => this.lex(side, isLatexText(side)));
  }

  get declarations() {
    return this.names.declarations;
  }

  /** Reads plain text (where it has a backslash: LaTeX) or LaTeX. Never throws. */
  read(input: string | { readonly latex: string }): Reading {
    const isLatex = typeof input !== 'string' || isLatexText(input);
    try {
      const tokens = this.lex(typeof input === 'string' ? input : input.latex, isLatex);
      const right = pastLeftSide(tokens, this.leftSides);
      if (!right) {
        const sign = tokens.find(({ kind, text }) => kind === 'symbol' && text === '=');
        throw new Unreadable('not-a-number', sign?.at ?? 0, '=');
      }
      const tree = parse(right, this.names, isLatex);
      return { ok: true, tree, latex: printLatex(tree) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { code, at, found } = error;
      return found === '' ? { ok: false, code, at } : { ok: false, code, at, values: { found } };
    }
  }

  private lex(text: string, isLatex: boolean): readonly Token[] {
    const clean = cleanText(text);
    return isLatex ? lexLatex(clean, this.names) : lexText(clean, this.names);
  }
}

const isLatexText = (text: string) => text.includes('\\') || text.includes('＼');

function aliasesOf(open: Names, aliases: Readonly<Record<string, string>>) {
  const names = new Map<string, Alias>();
  const partials = new Map<string, Alias>();
  for (const [spelling, name] of Object.entries(aliases)) {
    if (!open.declarations.has(name)) throw new TypeError(`${spelling} stands for ${name}, which is not declared`);
    const isLatex = isLatexText(spelling);
    const clean = cleanText(spelling);
    const tree = parse(isLatex ? lexLatex(clean, open) : lexText(clean, open), open, isLatex);
    const alias = { name, latex: printLatex(tree) };
    if (tree.kind === 'partial') partials.set(`${tree.of}/${tree.by}`, alias);
    else if (tree.kind === 'variable') names.set(tree.name, alias);
    else throw new TypeError(`${spelling} is neither a name nor a partial derivative`);
  }
  return { names, partials };
}

/**
 * Reads a formula as typed, without deciding anything: the light half, for the read-back in the browser.
 * `input` is plain text or `{latex}`; `declared` are the names of the exercise. Never throws on learner input.
 */
export function readFormula(
  input: string | { readonly latex: string },
  declared: FormulaNames,
  options: ReadingOptions = {},
): Reading {
  return new FormulaReader(declared, options).read(input);
}
