import 'server-only';
import type { Variant } from '@/lib/course/exercise';
import { grade } from '@/lib/grading/grade';
import { getExercise, getInstance } from '@/lib/learner/find-instance';
import { gradingSeed } from '@/lib/learner/grading-seed';
import { presentResult, type Result, type Wording } from '@/lib/learner/present-result';

/** An answer to an instance, as it is sent. */
export interface AnswerTo {
  readonly exercise: string;
  readonly variant: Variant;
  readonly answer: unknown;
  readonly version?: number | undefined;
}

/** Grades an answer and stores nothing. Throws a Problem for an unknown exercise or a version no longer served. */
export function checkAnswer({ exercise, variant, answer, version }: AnswerTo, wording: Wording): Result {
  const instance = getInstance(getExercise(exercise), variant, version);
  return presentResult(instance, answer, grade(instance.key, answer, gradingSeed(exercise, variant)), wording);
}
