import type { AnswerKey } from '@/lib/grading/answer-kinds';
import type { Verdict } from '@/lib/grading/verdict';

/** An answer sent to the grader, and what has to come back. */
export interface Probe {
  readonly what: string;
  readonly answer: unknown;
  /** The key to grade by, where it is not the instance's own. */
  readonly key?: AnswerKey;
  readonly verdicts: readonly Verdict[];
  /** Mistakes one of which must be named; `none` where none may be. */
  readonly mistakes?: readonly string[] | 'none';
}

export const notCorrect: readonly Verdict[] = ['partly', 'incorrect'];
