'use client';

import { useLesson } from '@/components/lesson/use-lesson';
import { type SubstitutionSources, shownSubstitution } from './shown-substitution';

/** The equation with the numbers that the learner has at hand, following the page. */
export function useSubstitution(lesson: string, sources: SubstitutionSources) {
  const snapshot = useLesson(lesson, (state) => state);
  return shownSubstitution(sources, snapshot);
}
