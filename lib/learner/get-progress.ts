import 'server-only';
import { exercises } from '@/lib/course/catalogue';
import { getProgress, type StoredProgress } from '@/lib/database/progress';
import { noProgress, type Progress } from '@/lib/learner/progress';

export type ExerciseProgress = Progress & { readonly exercise: string };

/** Progress in every exercise of the course, in its order; what is not stored is new. */
export function inCourseOrder(stored: readonly StoredProgress[]): ExerciseProgress[] {
  const byExercise = new Map(stored.map((one) => [one.exercise, one]));
  return exercises().map(({ id }) => {
    const { status, bestScore, attempts, solvedAt } = byExercise.get(id) ?? noProgress;
    return { exercise: id, status, bestScore, attempts, solvedAt };
  });
}

/** A learner's progress in the course; all is new without a learner. */
export const getCourseProgress = async (learnerId: string | undefined): Promise<ExerciseProgress[]> =>
  inCourseOrder(learnerId === undefined ? [] : await getProgress(learnerId));
