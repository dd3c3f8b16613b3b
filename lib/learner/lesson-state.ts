import 'server-only';
import { exercisesOf, findLesson } from '@/lib/course/catalogue';
import type { Exercise, Variant } from '@/lib/course/exercise';
import { getAids } from '@/lib/database/aids';
import { getGradings } from '@/lib/database/gradings';
import { getProgress } from '@/lib/database/progress';
import { getLastSubmissions } from '@/lib/database/submissions';
import { Problem } from '@/lib/http/problem';
import type { Result, Wording } from '@/lib/learner/present-result';
import { presentSubmission } from '@/lib/learner/present-submission';
import { noProgress, type Progress } from '@/lib/learner/progress';
import { isSolutionOpen } from '@/lib/learner/solution';
import { variantFromText, variantToText } from '@/lib/learner/variant-text';

/** What a page needs to show an exercise as the learner left it. */
export interface ExerciseState {
  readonly exercise: string;
  /** That of the last answer, else the one a page opens on. */
  readonly variant: Variant;
  readonly version: number;
  readonly status: Progress['status'];
  readonly attempts: number;
  readonly lastAnswer: unknown;
  readonly lastResult: Result | null;
  /** On this variant, as the two below. */
  readonly hintsSeen: number;
  /** May the solution be read? */
  readonly solutionOpen: boolean;
  /** Has it been? */
  readonly solutionSeen: boolean;
}

const newState = (exercise: Exercise): ExerciseState => ({
  exercise: exercise.id,
  variant: exercise.opensOn,
  version: exercise.version,
  status: noProgress.status,
  attempts: 0,
  lastAnswer: null,
  lastResult: null,
  hintsSeen: 0,
  solutionOpen: false,
  solutionSeen: false,
});

/** The state of a lesson's exercises for a learner; all is new without one. An unknown lesson is a 404. */
export async function getLessonState(
  learnerId: string | undefined,
  lessonId: string,
  wording: Wording,
): Promise<ExerciseState[]> {
  if (!findLesson(lessonId)) throw new Problem('unknown-lesson');
  const exercises = exercisesOf(lessonId);
  if (learnerId === undefined) return exercises.map(newState);
  const ids = exercises.map(({ id }) => id);
  const [progress, last, gradings, aids] = await Promise.all([
    getProgress(learnerId),
    getLastSubmissions(learnerId, ids),
    getGradings(learnerId, { exercises: ids }),
    getAids(learnerId, ids),
  ]);

  return exercises.map((exercise): ExerciseState => {
    const { status, attempts } = progress.find((one) => one.exercise === exercise.id) ?? noProgress;
    const stored = last.find((one) => one.exercise === exercise.id);
    // An answer to a version that is no longer served would not fit the fields.
    const current = stored?.exerciseVersion === exercise.version ? stored : undefined;
    const variant = current ? variantFromText(current.variant) : exercise.opensOn;
    const isHere = (one: { exercise: string; variant: string }) =>
      one.exercise === exercise.id && one.variant === variantToText(variant);
    const aid = aids.find(isHere);
    return {
      ...newState(exercise),
      variant,
      status,
      attempts,
      lastAnswer: current?.answer ?? null,
      lastResult: current ? presentSubmission(current, wording).result : null,
      hintsSeen: aid?.hintsSeen ?? 0,
      solutionOpen: isSolutionOpen(gradings.filter(isHere)),
      solutionSeen: (aid?.solutionAt ?? null) !== null,
    };
  });
}
