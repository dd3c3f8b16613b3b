import type { AnswerFormat, SubmittedFormula } from '@/lib/grading/answer-kinds';
import { FormulaReader } from '@/lib/grading/formula/read';
import { typesetUntrusted } from '@/lib/typesetting/katex.mjs';

/*
 * The grader's own reader of formulas and KaTeX: a chunk that is loaded when a formula field is first used. Nothing else
 * in the browser imports KaTeX.
 */

export type FormulaReading = { readonly ok: true; readonly html: string } | { readonly ok: false; readonly at: number };

const readers = new WeakMap<AnswerFormat, FormulaReader>();

function readerOf(format: AnswerFormat): FormulaReader {
  let reader = readers.get(format);
  if (reader === undefined) {
    const { names = {}, aliases, leftSides } = format;
    reader = new FormulaReader(names, { ...(aliases && { aliases }), ...(leftSides && { leftSides }) });
    readers.set(format, reader);
  }
  return reader;
}

/** How the grader reads what is typed, typeset; or the place where reading stops. */
export function readFormula(format: AnswerFormat, formula: SubmittedFormula): FormulaReading {
  const reading = readerOf(format).read(formula);
  return reading.ok ? { ok: true, html: typesetUntrusted(reading.latex) } : { ok: false, at: reading.at };
}

/** What is typed as LaTeX, empty for an empty box; undefined where it cannot be read. */
export function latexOf(format: AnswerFormat, text: string): string | undefined {
  if (text.trim() === '') return '';
  const reading = readerOf(format).read(text);
  return reading.ok ? reading.latex : undefined;
}
