import type { ReactNode } from 'react';
import type { AnswerFormat, AnswerKind, SubmittedByKind } from '@/lib/grading/answer-kinds';
import type { Words } from '@/lib/i18n/messages';
import type { CellVerdict } from './result';

/** What every kind of field is given: the answer as typed goes in, a changed one comes out. */
export interface FieldProps<K extends AnswerKind> {
  readonly format: AnswerFormat;
  readonly value: SubmittedByKind[K];
  readonly onChange: (value: SubmittedByKind[K]) => void;
  /** What each place turned out to be, as long as it still holds what was graded. */
  readonly verdicts: ReadonlyMap<string, CellVerdict>;
  /** Places that could not be read when the answer was graded; with no place, the whole of it. */
  readonly unreadable: ReadonlySet<string>;
  readonly invalid: boolean;
  /** The exercise's id: a prefix for the ids of fields. */
  readonly id: string;
  readonly title: string;
  /** The id of the sentence that says how to write, and then how it was read. */
  readonly describedBy: string;
  /** HTML of the TeX that `format` names fields with. */
  readonly names: Readonly<Record<string, string>>;
  readonly words: Words<'exercise'>;
  /** The button; where it stands depends on the kind. */
  readonly button: ReactNode;
}
