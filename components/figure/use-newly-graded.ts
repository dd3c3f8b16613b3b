'use client';

import { useEffect, useRef } from 'react';
import { lessonStore } from '@/components/lesson/lesson-store';
import type { GradedAnswer } from './graded-answer';

/**
 * Calls `onGraded` for an answer that the learner has submitted, also while the figure was not yet there, and not for one
 * that the page restores: that exercise was not touched.
 */
export function useNewlyGraded(lesson: string, answer: GradedAnswer | undefined, onGraded: (answer: GradedAnswer) => void): void {
  const latest = useRef(onGraded);
  latest.current = onGraded;
  const key = answer === undefined ? undefined : JSON.stringify([answer.variant, answer.numbers]);
  const seen = useRef<string>(undefined);
  useEffect(() => {
    if (answer === undefined || key === seen.current) return;
    seen.current = key;
    if (lessonStore(lesson).get().source?.id === answer.exercise) latest.current(answer);
  }, [answer, key, lesson]);
}
