import 'server-only';
import { findExercise } from '@/lib/course/catalogue';
import type { Variant } from '@/lib/course/exercise';
import type { StoredSubmission } from '@/lib/database/submissions';
import { grade } from '@/lib/grading/grade';
import type { Feedback } from '@/lib/grading/verdict';
import { presentResult, type Result, type Wording } from '@/lib/learner/present-result';
import { variantFromText } from '@/lib/learner/variant-text';

/** A stored submission as its learner, or an instructor of the learner's, may see it. */
export interface PresentedSubmission {
  readonly id: string;
  readonly exercise: string;
  readonly variant: Variant;
  readonly version: number;
  /** As typed. */
  readonly answer: unknown;
  readonly createdAt: string;
  readonly result: Result;
}

/** A stored submission with its result in the reader's words. */
export function presentSubmission(submission: StoredSubmission, wording: Wording): PresentedSubmission {
  const { id, exercise, exerciseVersion: version, answer, createdAt, grading } = submission;
  const variant = variantFromText(submission.variant);
  const found = findExercise(exercise);
  const instance = found?.version === version ? found.instance(variant) : null;
  // Only codes and places are stored; the interval follows from the instance.
  const accepted = grading.verdict === 'correct' && instance ? grade(instance.key, answer, grading.seed).accepted : undefined;
  const feedback = grading.feedback as unknown[] as Feedback[];
  const result = presentResult(instance, answer, { ...grading, feedback, accepted }, wording);
  return { id, exercise, variant, version, answer, createdAt: createdAt.toISOString(), result };
}
