import 'server-only';
import { requireInstructorOf } from '@/lib/accounts/require-instructor-of';
import { exercises } from '@/lib/course/catalogue';
import { getLearners } from '@/lib/database/enrolments';
import { getProgressOf, type StoredProgress } from '@/lib/database/progress';
import { type ExerciseProgress, inCourseOrder } from '@/lib/learner/get-progress';

export interface ClassProgress {
  readonly class: { readonly id: string; readonly name: string; readonly joinCode: string };
  readonly exercises: readonly string[];
  readonly learners: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly progress: readonly ExerciseProgress[];
  }[];
}

/** The grid of a class: its learners, in order of joining, by the exercises of the course. For an instructor of it alone. */
export async function getClassProgress(classId: string): Promise<ClassProgress> {
  const { id, name, joinCode } = await requireInstructorOf(classId);
  const learners = await getLearners(id);
  const stored = await getProgressOf(learners.map(({ userId }) => userId));
  const byLearner = new Map<string, StoredProgress[]>(learners.map(({ userId }) => [userId, []]));
  for (const one of stored) byLearner.get(one.learnerId)?.push(one);
  return {
    class: { id, name, joinCode },
    exercises: exercises().map((exercise) => exercise.id),
    learners: learners.map(({ userId, displayName }) => ({
      id: userId,
      displayName,
      progress: inCourseOrder(byLearner.get(userId) ?? []),
    })),
  };
}
