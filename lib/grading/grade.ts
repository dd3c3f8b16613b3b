import type { AnswerKey, AnswerKind, FormulaKey, Grade, KeyByKind } from './answer-kinds';
import { gradeCells } from './grade-cells';
import { gradeChoice } from './grade-choice';
import { gradeParameters } from './grade-parameters';
import { gradeTable } from './grade-table';
import type { Grading } from './verdict';

/** Kinds whose grader is not in the registry yet; the type of `graders` asks for every other one. */
type Awaited = 'formula' | 'formulas';
export type GradedKind = Exclude<AnswerKind, Awaited>;

const graders: { readonly [K in GradedKind]: Grade<KeyByKind[K]> } = {
  number: gradeCells,
  vector: gradeCells,
  matrix: gradeCells,
  table: gradeTable,
  parameters: gradeParameters,
  choice: gradeChoice,
};

const gradeAs = <K extends GradedKind>(kind: K, key: KeyByKind[K], answer: unknown, seed: string): Grading =>
  graders[kind](key, answer, seed);

const isAwaited = (key: AnswerKey): key is FormulaKey => key.kind === 'formula' || key.kind === 'formulas';

/**
 * Grades one answer: the same answer to the same instance with the same seed gives the same grading, for ever.
 * `answer` is JSON of any shape; what cannot be read is `invalid`, nothing throws.
 */
export const grade = (key: AnswerKey, answer: unknown, seed: string): Grading => {
  if (isAwaited(key)) return { verdict: 'invalid', score: 0, feedback: [{ code: 'wrong-shape' }] };
  return gradeAs(key.kind, key, answer, seed);
};
