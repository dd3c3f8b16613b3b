import type { Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';

/*
 * What this browser keeps for the learner: drafts, and answers on their way to the server. Every key starts with
 * `kobai-kept:` and the owner's id, so that nobody finds another's fields filled in, and signing out can clear them all.
 * Storage may be full or refused: then nothing is kept, and nothing breaks.
 */
const prefix = 'kobai-kept:';
const ownerKey = `${prefix}owner`;

/** Whose things are kept. `passing`: before a session, or a guest's; what is theirs goes over to the account they make. */
export interface Owner {
  readonly id: string;
  readonly passing: boolean;
}
export const nobody: Owner = { id: 'nobody', passing: true };

/** An answer that was sent and of whose arrival nothing is known yet. */
export interface Pending {
  readonly id: string;
  readonly exercise: string;
  readonly variant: Variant;
  readonly version: number;
  readonly answer: SubmittedAnswer;
}

function readKey<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function writeKey(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // See above.
  }
}

const owner = (): Owner => readKey<Owner>(ownerKey) ?? nobody;
const ownKey = (key: string) => `${prefix}${owner().id}:${key}`;
const read = <T>(key: string): T | undefined => readKey<T>(ownKey(key));
const write = (key: string, value: unknown): void => writeKey(ownKey(key), value);

/** Says who uses this browser now. What a passing owner left goes over; what an account left stays out of sight. */
export function ownedBy(next: Owner): void {
  const before = owner();
  if (before.id !== next.id && before.passing) move(`${prefix}${before.id}:`, `${prefix}${next.id}:`);
  writeKey(ownerKey, next);
}

function move(from: string, to: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const text = key.startsWith(from) ? localStorage.getItem(key) : null;
      if (text === null) continue;
      localStorage.setItem(to + key.slice(from.length), text);
      localStorage.removeItem(key);
    }
  } catch {
    // See above.
  }
}

const draftKey = (exercise: string, variant: Variant) => `draft:${exercise}:${variant}`;

export const draftOf = (exercise: string, variant: Variant): SubmittedAnswer | undefined => read(draftKey(exercise, variant));
export const keepDraft = (exercise: string, variant: Variant, answer: SubmittedAnswer | undefined): void =>
  write(draftKey(exercise, variant), answer);

const hintsKey = (exercise: string, variant: Variant) => `hints:${exercise}:${variant}`;

/** How many hints were opened: the server does not know it of one who has no session yet. */
export const hintsOf = (exercise: string, variant: Variant): number => read(hintsKey(exercise, variant)) ?? 0;
export const keepHints = (exercise: string, variant: Variant, seen: number): void => write(hintsKey(exercise, variant), seen);

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
