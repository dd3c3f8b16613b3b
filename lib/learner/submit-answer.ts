import 'server-only';
import { randomUUID } from 'node:crypto';
import { prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';
import { notify } from '@/lib/database/notify';
import { findProgress, lockProgress, putProgress } from '@/lib/database/progress';
import { findSubmission, insertSubmission, type StoredSubmission } from '@/lib/database/submissions';
import { isUniqueViolation } from '@/lib/database/violations';
import { grade } from '@/lib/grading/grade';
import { graderVersion } from '@/lib/grading/verdict';
import { Problem } from '@/lib/http/problem';
import type { AnswerTo } from '@/lib/learner/check-answer';
import { getExercise, getInstance } from '@/lib/learner/find-instance';
import { gradingSeed } from '@/lib/learner/grading-seed';
import { presentResult, type Result, type Wording } from '@/lib/learner/present-result';
import { presentSubmission } from '@/lib/learner/present-submission';
import { addTry, isCounted, noProgress, type Progress } from '@/lib/learner/progress';
import { type AnswerJson, isSameAnswer, storableAnswer, storableText } from '@/lib/learner/storable-answer';
import { variantToText } from '@/lib/learner/variant-text';

export interface SubmittedAnswer extends AnswerTo {
  /** Made by the client, so that sending it again stores nothing more. */
  readonly id: string;
  readonly answer: AnswerJson;
}

export interface Submitted {
  /** False where the same submission had been stored before. */
  readonly isNew: boolean;
  readonly submission: string;
  readonly result: Result;
  readonly progress: Progress & { readonly exercise: string };
}

const progressIn = async (learnerId: string, exercise: string) =>
  (await findProgress(learnerId, exercise)) ?? { exercise, ...noProgress };

/** What was stored under this id, where it is the same answer by the same learner; else a 409. */
async function repeat(stored: StoredSubmission, learnerId: string, sent: SubmittedAnswer, wording: Wording): Promise<Submitted> {
  const isSame =
    stored.learnerId === learnerId &&
    stored.exercise === sent.exercise &&
    stored.variant === variantToText(sent.variant) &&
    (sent.version === undefined || stored.exerciseVersion === sent.version) &&
    isSameAnswer(stored.answer as AnswerJson, sent.answer);
  if (!isSame) throw new Problem('submission-differs');
  const { id, result } = presentSubmission(stored, wording);
  return { isNew: false, submission: id, result, progress: await progressIn(learnerId, stored.exercise) };
}

/**
 * Grades an answer and stores submission, grading and progress in one transaction, which tells open class pages when it
 * commits. The same id again, however soon, returns what was stored; with other content, or of another learner, it is a
 * 409, and so is a version no longer served.
 */
export async function submitAnswer(
  requireLearner: () => Promise<string>,
  sent: SubmittedAnswer,
  wording: Wording,
): Promise<Submitted> {
  const exercise = getExercise(sent.exercise);
  const learnerId = await requireLearner();
  const before = await findSubmission(sent.id);
  if (before) return repeat(before, learnerId, sent, wording);
  const instance = getInstance(exercise, sent.variant, sent.version);
  const answer = storableAnswer(sent.answer);
  const seed = gradingSeed(exercise.id, sent.variant);
  const grading = grade(instance.key, answer, seed);
  const { verdict, score, feedback, mistake = null, read = null } = grading;
  const at = new Date();
  try {
    const progress = await prisma.$transaction(async (database) => {
      await lockProgress(learnerId, database);
      await insertSubmission(
        {
          id: sent.id,
          learnerId,
          exercise: exercise.id,
          exerciseVersion: instance.version,
          variant: variantToText(sent.variant),
          givens: instance.givens as Prisma.InputJsonValue,
          answer: answer as Prisma.InputJsonValue,
          createdAt: at,
        },
        {
          id: randomUUID(),
          graderVersion,
          verdict,
          score,
          mistake,
          read: read && storableText(read),
          feedback: storableAnswer(JSON.parse(JSON.stringify(feedback)) as AnswerJson) as Prisma.InputJsonValue,
          seed,
          createdAt: at,
        },
        database,
      );
      const stored = (await findProgress(learnerId, exercise.id, database)) ?? noProgress;
      const next = { exercise: exercise.id, ...addTry(stored, { verdict, score, at }) };
      if (verdict !== 'invalid' && isCounted(next)) {
        await putProgress(learnerId, next, database);
        await notify({ kind: 'progress', learner: learnerId, ...next, solvedAt: next.solvedAt?.toISOString() ?? null }, database);
      }
      return next;
    });
    return { isNew: true, submission: sent.id, result: presentResult(instance, answer, grading, wording), progress };
  } catch (error) {
    // A double click: the other one was stored while this one was graded.
    const stored = isUniqueViolation(error) ? await findSubmission(sent.id) : null;
    if (stored) return repeat(stored, learnerId, sent, wording);
    throw error;
  }
}
