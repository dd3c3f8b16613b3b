'use client';

import { useEffect, useRef, useState } from 'react';
import { lessonStore } from '@/components/lesson/lesson-store';
import type { GradedAnswer } from './graded-answer';

/**
 * Whether a figure shows its own state or an exercise's graded answer. It turns to an answer that is graded while the
 * learner works on that exercise, not to one that a reload brings back, and returns when a handle is moved.
 */
export function useAnswerScene(lesson: string, answers: readonly (GradedAnswer | undefined)[]) {
  const [chosen, choose] = useState<string>();
  const seen = useRef<readonly (GradedAnswer | undefined)[]>([]);

  useEffect(() => {
    const { source } = lessonStore(lesson).get();
    for (const [i, answer] of answers.entries()) {
      const fresh = answer !== undefined && !sameAnswer(answer, seen.current[i]);
      if (fresh && source?.kind === 'exercise' && source.id === answer.exercise) choose(answer.exercise);
    }
    seen.current = answers;
  });

  return { scene: answers.find((answer) => answer !== undefined && answer.exercise === chosen), choose };
}

const sameAnswer = (a: GradedAnswer, b: GradedAnswer | undefined): boolean =>
  b !== undefined && a.variant === b.variant && a.revealed === b.revealed && a.numbers.join() === b.numbers.join();
