'use client';

import { useMemo } from 'react';
import type { ExerciseRecord } from '@/components/lesson/lesson-store';
import { useLesson } from '@/components/lesson/use-lesson';
import type { Givens, Variant } from '@/lib/course/exercise';
import { readNumber } from '@/lib/grading/read-number';

/** The last graded answer to the instance on show, as numbers: what a figure draws of an exercise. */
export interface GradedAnswer {
  readonly exercise: string;
  readonly variant: Variant;
  /** The instance's givens under the keys of course.md. */
  readonly givens: Givens;
  /** As submitted: cells and rows from left to right, parameters in the order of their fields. */
  readonly numbers: readonly number[];
  /** Whether this instance is solved or its solution open: only then may the true answer join. */
  readonly revealed: boolean;
}

/** Every text of an answer, in order; an answer that is no numbers (a formula, a choice) has texts that do not read as such. */
function textsOf(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(textsOf);
}

/** The graded answer in what the lesson knows of an exercise; undefined where none was graded, or it is no list of numbers. */
export function gradedAnswerOf(exercise: string, record: ExerciseRecord | undefined): GradedAnswer | undefined {
  const { graded, givens, variant, revealed = false } = record ?? {};
  if (graded === undefined || givens === undefined || variant === undefined) return undefined;
  const numbers = textsOf(graded).flatMap((text) => {
    const reading = readNumber(text);
    return reading.ok ? [reading.value] : [Number.NaN];
  });
  return numbers.length > 0 && numbers.every(Number.isFinite) ? { exercise, variant, givens, numbers, revealed } : undefined;
}

/** The learner's graded answer to an exercise of the lesson, following the page; the same object until something changes. */
export function useGradedAnswer(lesson: string, exercise: string): GradedAnswer | undefined {
  const record = useLesson(lesson, ({ exercises }) => exercises[exercise]);
  return useMemo(() => gradedAnswerOf(exercise, record), [exercise, record]);
}

/** The numbers of the article's own instance of an exercise, once it is solved or its solution open: then a figure may offer them. */
export const useArticleGivens = (lesson: string, exercise: string): Givens | undefined =>
  useLesson(lesson, ({ exercises }) => exercises[exercise]?.article);

/** Whether they may be. */
export const useArticleRevealed = (lesson: string, exercise: string): boolean => useArticleGivens(lesson, exercise) !== undefined;

/** The same where a page never opens on the article's instance: any solved or opened one will do. */
export function useRevealed(lesson: string, exercise: string): boolean {
  const record = useLesson(lesson, ({ exercises }) => exercises[exercise]);
  return record?.revealed === true;
}
