import type { AnswerFormat, AnswerKey, AnswerKind, SubmittedAnswer } from '@/lib/grading/answer-kinds';
import type { Verdict } from '@/lib/grading/verdict';
import type { Bilingual } from '@/lib/i18n/locale';

/** `article` uses the source's own numbers, a seed draws others: the same on every machine, for ever. */
export type Variant = 'article' | number;
export const largestSeed = 2 ** 31 - 1;

/** JSON: an instance's data under the keys that course.md names. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Givens = { readonly [key: string]: Json };

/** The texts of an instance; each is Markdown with `$…$`, in both languages. */
export interface InstanceTexts {
  readonly prompt: Bilingual;
  /** (1) the idea, (2) the formula with this instance's numbers, (3) its first step computed, never the result. */
  readonly hints: readonly [Bilingual, Bilingual, Bilingual];
  readonly solution: Bilingual;
}

/** An answer of which the author knows what it earns: it must pass, or is how a mistake shows; the author's check grades it. */
export interface SampleAnswer {
  readonly answer: SubmittedAnswer;
  readonly verdict: Verdict;
  readonly mistake?: string;
}

/** One instance of an exercise. It holds the key, so it never leaves the server: see `public-exercise.ts`. */
export interface Instance extends InstanceTexts {
  readonly exercise: string;
  readonly version: number;
  readonly variant: Variant;
  readonly givens: Givens;
  readonly format: AnswerFormat;
  /** Texts of a choice's options, by id, in the order shown. */
  readonly options?: readonly { readonly id: string; readonly text: Bilingual }[];
  readonly key: AnswerKey;
  readonly samples: readonly SampleAnswer[];
  /** The explanation of one of the exercise's own mistakes, in the learner's own numbers: `answer` as typed. */
  readonly explain: (mistake: string, answer: unknown) => Bilingual;
  /** Choices: what speaks against an answer that is not right, without naming one that is. */
  readonly objection?: (answer: unknown) => Bilingual | undefined;
}

/** An exercise of the course: one module under `exercises/`, made by `defineExercise`. */
export interface Exercise {
  readonly id: string;
  readonly lesson: string;
  /** The equation beside which it stands. */
  readonly equation: string;
  readonly kind: AnswerKind;
  /** A new one whenever drawn instances change; answers for an older one are told so (409). */
  readonly version: number;
  readonly title: Bilingual;
  /** False where there is one instance only (and for a choice a seed just shuffles). */
  readonly hasVariants: boolean;
  /** The variant a page opens on: `article`, or a seed where the lesson prints the article's result as known. */
  readonly opensOn: Variant;
  /** Codes and short names of its mistakes, in rank; the names serve the instructor's tables. */
  readonly mistakes: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly instance: (variant: Variant) => Instance;
}
