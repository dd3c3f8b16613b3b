import type { Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';

/*
 * What this browser keeps for the learner: drafts, and answers on their way to the server. Every key starts with
 * `kobai-kept:`, so that signing out can clear them all. Storage may be full or refused: then nothing is kept, and
 * nothing breaks.
 */
const prefix = 'kobai-kept:';

/** An answer that was sent and of whose arrival nothing is known yet. */
export interface Pending {
  readonly id: string;
  readonly exercise: string;
  readonly variant: Variant;
  readonly version: number;
  readonly answer: SubmittedAnswer;
}

function read<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // See above.
  }
}

const draftKey = (exercise: string, variant: Variant) => `draft:${exercise}:${variant}`;

export const draftOf = (exercise: string, variant: Variant): SubmittedAnswer | undefined => read(draftKey(exercise, variant));
export const keepDraft = (exercise: string, variant: Variant, answer: SubmittedAnswer | undefined): void =>
  write(draftKey(exercise, variant), answer);

export const pendingOf = (exercise: string): Pending | undefined => read(`pending:${exercise}`);
export const keepPending = (pending: Pending): void => write(`pending:${pending.exercise}`, pending);
export const dropPending = (exercise: string): void => write(`pending:${exercise}`, undefined);

/** At sign-out: the next person at this device starts with empty fields. */
export function forgetKept(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // See above.
  }
}
