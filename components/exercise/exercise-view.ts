import type { Givens, Variant } from '@/lib/course/exercise';
import type { AnswerFormat, AnswerKind } from '@/lib/grading/answer-kinds';

/** What a card needs of one instance: the public view (no key, no hint, no solution) with its texts typeset. */
export interface ExerciseView {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly variant: Variant;
  readonly version: number;
  readonly title: string;
  readonly promptHtml: string;
  readonly givens: Givens;
  readonly answer: AnswerFormat;
  readonly hasVariants: boolean;
  /** 1, 2, … through the lesson. */
  readonly number: number;
  readonly equation: { readonly id: string; readonly number: string };
  /** HTML of the TeX that `answer` names fields with. */
  readonly names: Readonly<Record<string, string>>;
}
