import type { AnswerFormat } from '@/lib/grading/answer-kinds';
import { FormulaReader } from '@/lib/grading/formula/read';
import { typesetUntrusted } from '@/lib/typesetting/katex.mjs';

/*
 * The grader's own reader of formulas and KaTeX: a chunk that is loaded when a formula field is first used. Nothing else
 * in the browser imports KaTeX.
 */

export type FormulaReading = { readonly ok: true; readonly html: string } | { readonly ok: false; readonly at: number };

const readers = new WeakMap<AnswerFormat, FormulaReader>();

/** How the grader reads what is typed, typeset; or the place where reading stops. */
export function readFormula(format: AnswerFormat, text: string): FormulaReading {
  let reader = readers.get(format);
  if (reader === undefined) {
    const { names = {}, aliases, leftSides } = format;
    reader = new FormulaReader(names, { ...(aliases && { aliases }), ...(leftSides && { leftSides }) });
    readers.set(format, reader);
  }
  const reading = reader.read(text);
  return reading.ok ? { ok: true, html: typesetUntrusted(reading.latex) } : { ok: false, at: reading.at };
}
