import { callApi } from '@/components/exercise/call-api';
import type { Result, Status } from '@/components/exercise/result';
import type { Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';

/** What a reload needs of one exercise (GET /api/v1/lessons/{id}/state). */
export interface StoredExercise {
  readonly exercise: string;
  readonly variant: Variant;
  readonly version: number;
  readonly status: Status;
  readonly attempts: number;
  readonly lastAnswer?: SubmittedAnswer | null;
  readonly lastResult?: Result | null;
  readonly hintsSeen?: number;
  /** May the solution be read? */
  readonly solutionOpen?: boolean;
  /** Has it been? */
  readonly solutionSeen?: boolean;
}

let asked: { readonly key: string; readonly state: Promise<ReadonlyMap<string, StoredExercise>> } | undefined;

/** The learner's state of a lesson, asked for once a page however many cards want it. Empty where it cannot be had. */
export function lessonState(lesson: string, locale: string): Promise<ReadonlyMap<string, StoredExercise>> {
  const key = `${lesson} ${locale}`;
  if (asked?.key !== key) asked = { key, state: ask(lesson, locale) };
  return asked.state;
}

/** Forgets what was asked, so that a page that is left and entered again sees what happened since. */
export const forgetLessonState = (): void => {
  asked = undefined;
};

async function ask(lesson: string, locale: string): Promise<ReadonlyMap<string, StoredExercise>> {
  const reply = await callApi<readonly StoredExercise[] | { exercises: readonly StoredExercise[] }>(
    `lessons/${lesson}/state?locale=${locale}&html=1`,
  );
  if (reply.kind !== 'answered') return new Map();
  const exercises = 'exercises' in reply.body ? reply.body.exercises : reply.body;
  return new Map(exercises.map((stored) => [stored.exercise, stored]));
}
