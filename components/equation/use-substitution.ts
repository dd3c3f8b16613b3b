'use client';

import { useLesson } from '@/components/lesson/use-lesson';
import { type SubstitutionSources, shownSubstitution } from './shown-substitution';

/** The equation with the numbers that the learner has at hand, following the page, at every step where it is `followed`. */
export function useSubstitution(lesson: string, sources: SubstitutionSources, followed = true) {
  const snapshot = useLesson(lesson, (state) => state, followed);
  return shownSubstitution(sources, snapshot);
}
