'use client';

import type { AnswerFormat, SubmittedAnswer, SubmittedByKind, SubmittedFormula } from '@/lib/grading/answer-kinds';
import { readNumber } from '@/lib/grading/read-number';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { EqualTo } from './fields/equal-to';
import { singleParameter } from './fields/parameters-field';
import { formulaText } from './fields/submitted-formula';
import { formulaExamples } from './formula-examples';
import { FormulaReadBack } from './formula-read-back';

/** What was typed last: the whole answer, or one cell of it with its name. */
export interface Typed {
  readonly text: string;
  /** Set where a formula editor wrote it. */
  readonly formula?: SubmittedFormula;
  readonly name?: string | undefined;
}

function howToWrite(format: AnswerFormat, words: Words<'exercise'>): string {
  const how = words.howToWrite;
  if (format.kind === 'choice') return format.several ? how.choices : how.choice;
  if (format.kind === 'formula' || format.kind === 'formulas') return fill(how.formula, formulaExamples(format));
  if (format.kind === 'number') return format.integer ? how.integer : how.number;
  if (singleParameter(format) !== undefined) return how.parameter;
  if (format.parameters?.some(({ integer }) => integer)) return how.rateAndSteps;
  return format.integer ? how.integerCells : how.cells;
}

/**
 * The line under a field: how to write an answer, then how what is typed is read, by the grader's own reader. It keeps its
 * height, and what cannot be read yet is said in slate, never in red: nothing has been judged.
 */
export function ReadBack({
  id,
  format,
  typed,
  names,
  words,
}: {
  id: string;
  format: AnswerFormat;
  typed: Typed;
  names: Readonly<Record<string, string>>;
  words: Words<'exercise'>;
}) {
  if (typed.text.trim() === '' || format.kind === 'choice') {
    return (
      <p className="read" id={id}>
        {howToWrite(format, words)}
      </p>
    );
  }
  if (format.kind === 'formula' || format.kind === 'formulas') {
    return (
      <FormulaReadBack id={id} format={format} text={typed.formula ?? typed.text} name={typed.name} names={names} words={words} />
    );
  }
  const reading = readNumber(typed.text);
  if (!reading.ok) {
    return (
      <p className="read bad" id={id}>
        {words.unreadable}
      </p>
    );
  }
  return (
    <p className="read" id={id}>
      {words.readAs}
      <span className="v">
        {typed.name === undefined ? null : <EqualTo tex={typed.name} names={names} />}
        {formatNumber(reading.value, 8)}
      </span>
    </p>
  );
}

/** What the reader should look at: for cells, the one that changed last. */
export function typedText(format: AnswerFormat, answer: SubmittedAnswer, place: string | undefined): Typed {
  if (typeof answer === 'string') return { text: answer, name: format.symbol };
  if (format.kind === 'formula') return typedFormula(answer, format.symbol);
  const single = format.kind === 'parameters' ? singleParameter(format) : undefined;
  if (single !== undefined) return { text: String((answer as SubmittedByKind['parameters'])[single] ?? ''), name: format.symbol };
  if (place === undefined || !Array.isArray(answer)) return { text: '' };
  const [row = 0, column] = place.split(',').map(Number);
  const first: unknown = answer[row];
  const text: unknown = column === undefined ? first : Array.isArray(first) ? first[column] : undefined;
  const index = column === undefined ? row : row * (format.shape?.[1] ?? 1) + column;
  const name = format.kind === 'table' ? format.cellNames?.[column ?? 0] : format.cellNames?.[index];
  return typeof text === 'string' ? { text, name } : typedFormula(text, name);
}

const isFormula = (value: unknown): value is SubmittedFormula =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'latex' in value);
const typedFormula = (value: unknown, name: string | undefined): Typed =>
  isFormula(value) ? { text: formulaText(value), formula: value, name } : { text: '' };
