import type { AnswerKey, AnswerKind, Grade, KeyByKind } from './answer-kinds';
import { gradeCells } from './grade-cells';
import { gradeChoice } from './grade-choice';
import { gradeFormula } from './grade-formula';
import { gradeParameters } from './grade-parameters';
import { gradeTable } from './grade-table';
import type { Grading } from './verdict';

const graders: { readonly [K in AnswerKind]: Grade<KeyByKind[K]> } = {
  number: gradeCells,
  vector: gradeCells,
  matrix: gradeCells,
  table: gradeTable,
  formula: gradeFormula,
  formulas: gradeFormula,
  parameters: gradeParameters,
  choice: gradeChoice,
};

const gradeAs = <K extends AnswerKind>(kind: K, key: KeyByKind[K], answer: unknown, seed: string): Grading =>
  graders[kind](key, answer, seed);

/**
 * Grades one answer: the same answer to the same instance with the same seed gives the same grading, for ever.
 * `answer` is JSON of any shape; what cannot be read is `invalid`, nothing throws.
 */
export const grade = (key: AnswerKey, answer: unknown, seed: string): Grading => gradeAs(key.kind, key, answer, seed);
