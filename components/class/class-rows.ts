import type { Status } from '@/components/exercise/result';

/** What the grid knows of a learner in one exercise; exercises without a counted try are left out. */
export interface CellProgress {
  readonly status: Exclude<Status, 'new'>;
  readonly attempts: number;
}

/** A row of the grid. */
export interface LearnerRow {
  readonly id: string;
  readonly displayName: string;
  readonly progress: Readonly<Record<string, CellProgress>>;
}

/** One learner's progress in one exercise, as the API tells it. */
export interface ToldProgress {
  readonly exercise: string;
  readonly status: Status;
  readonly attempts: number;
}

/** The learners of a class, as the API tells them (GET /api/v1/classes/{id}/progress). */
export interface ToldLearner {
  readonly id: string;
  readonly displayName: string;
  readonly progress: readonly ToldProgress[];
}

/** `stuck` stands for unsolved after three counted tries. */
export type CellStatus = Status | 'stuck';
export const cellStatuses = ['solved', 'partly', 'tried', 'stuck', 'new'] as const;
const triesUntilStuck = 3;

export function cellStatus(progress: CellProgress | undefined): CellStatus {
  if (progress === undefined) return 'new';
  return progress.status !== 'solved' && progress.attempts >= triesUntilStuck ? 'stuck' : progress.status;
}

export const toRow = ({ id, displayName, progress }: ToldLearner): LearnerRow => ({
  id,
  displayName,
  progress: Object.fromEntries(
    progress.flatMap(({ exercise, status, attempts }) => (status === 'new' ? [] : [[exercise, { status, attempts }]])),
  ),
});

/** The row after news of one exercise. News that is older than what the row knows changes nothing: tries only add up. */
export function withProgress(row: LearnerRow, { exercise, status, attempts }: ToldProgress): LearnerRow {
  const known = row.progress[exercise];
  if (status === 'new' || (known && (known.attempts > attempts || (known.attempts === attempts && known.status === status)))) {
    return row;
  }
  return { ...row, progress: { ...row.progress, [exercise]: { status, attempts } } };
}

/** The rows after news of one learner; a stranger's news changes nothing. */
export function afterProgress(rows: readonly LearnerRow[], learner: string, told: ToldProgress): readonly LearnerRow[] {
  const place = rows.findIndex(({ id }) => id === learner);
  const before = rows[place];
  const after = before && withProgress(before, told);
  return after === undefined || after === before ? rows : rows.with(place, after);
}

/** The rows after someone has joined, or has taken another name. */
export function afterJoining(rows: readonly LearnerRow[], joined: { id: string; displayName: string }): readonly LearnerRow[] {
  const place = rows.findIndex(({ id }) => id === joined.id);
  const before = rows[place];
  if (before === undefined) return [...rows, { ...joined, progress: {} }];
  return before.displayName === joined.displayName ? rows : rows.with(place, { ...before, displayName: joined.displayName });
}

/**
 * The rows after the whole class was read again. Who is in it is as read; news that arrived meanwhile stands where it has
 * more tries. A row that did not change stays the same object, so that it is not drawn again.
 */
export function afterReading(rows: readonly LearnerRow[], learners: readonly ToldLearner[]): readonly LearnerRow[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return learners.map((learner) => {
    const before = known.get(learner.id);
    if (before === undefined) return toRow(learner);
    const named = before.displayName === learner.displayName ? before : { ...before, displayName: learner.displayName };
    return learner.progress.reduce(withProgress, named);
  });
}
