/** How far a learner is in one exercise. `partly`: the best score lies above 0 and below 1. */
export interface Progress {
  readonly status: 'new' | 'tried' | 'partly' | 'solved';
  readonly bestScore: number;
  /** Counted tries, over all variants; an answer that could not be read is none. */
  readonly attempts: number;
  readonly solvedAt: Date | null;
}

/** What a grading tells progress: the verdict that counts, and when the answer was given. */
export interface GradedTry {
  readonly verdict: 'correct' | 'partly' | 'incorrect' | 'invalid';
  readonly score: number;
  readonly at: Date;
}

export const noProgress: Progress = { status: 'new', bestScore: 0, attempts: 0, solvedAt: null };

const earliest = (a: Date | null, b: Date): Date => (a !== null && a.getTime() <= b.getTime() ? a : b);

/** Progress after one more try. The order of tries does not matter: the earliest correct one is when it was solved. */
export function addTry(progress: Progress, { verdict, score, at }: GradedTry): Progress {
  if (verdict === 'invalid') return progress;
  const bestScore = Math.max(progress.bestScore, Number.isFinite(score) ? score : 0);
  const solvedAt = verdict === 'correct' ? earliest(progress.solvedAt, at) : progress.solvedAt;
  const status = solvedAt !== null ? 'solved' : bestScore > 0 ? 'partly' : 'tried';
  return { status, bestScore, attempts: progress.attempts + 1, solvedAt };
}

/** Progress in one exercise, from all its tries. Pure: stored progress always equals this. */
export const foldProgress = (tries: Iterable<GradedTry>): Progress => [...tries].reduce(addTry, noProgress);

/** Progress in each exercise that occurs among the tries. */
export function foldByExercise<Try extends GradedTry & { readonly exercise: string }>(
  tries: Iterable<Try>,
): (Progress & { readonly exercise: string })[] {
  const folded = new Map<string, Progress>();
  for (const one of tries) folded.set(one.exercise, addTry(folded.get(one.exercise) ?? noProgress, one));
  return [...folded].map(([exercise, progress]) => ({ exercise, ...progress }));
}

/** Has it a counted try? Only such progress is stored; without one an exercise is new. */
export const isCounted = <P extends Progress>(progress: P): progress is P & { status: 'tried' | 'partly' | 'solved' } =>
  progress.status !== 'new';
