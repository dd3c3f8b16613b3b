import { cellStatus, type LearnerRow } from './class-rows';

export const sorts = ['name', 'joined', 'stuck', 'least'] as const;
export type Sort = (typeof sorts)[number];
export const shows = ['all', 'stuck', 'idle'] as const;
export type Show = (typeof shows)[number];

/**
 * Japanese order for pages of either language: it sorts Latin letters as English does, where the English order leaves
 * kanji in that of their codes. A name written with a space, a wide one or none has the same place.
 */
const byName = new Intl.Collator('ja', { numeric: true, ignorePunctuation: true });

const count = (row: LearnerRow, exercises: readonly string[], status: 'stuck' | 'solved' | 'new'): number =>
  exercises.filter((exercise) => cellStatus(row.progress[exercise]) === status).length;

/** How many of these exercises a learner has solved. */
export const solvedCount = (row: LearnerRow, exercises: readonly string[]): number => count(row, exercises, 'solved');

/** The share of the class that has solved an exercise, 0 … 1. */
export const solvedShare = (rows: readonly LearnerRow[], exercise: string): number =>
  rows.length === 0 ? 0 : rows.filter((row) => row.progress[exercise]?.status === 'solved').length / rows.length;

/** Rows come in order of joining; what counts are the exercises on show. Equal rows keep their order. */
export function arrange(
  rows: readonly LearnerRow[],
  exercises: readonly string[],
  { sort, show }: { sort: Sort; show: Show },
): readonly LearnerRow[] {
  const shown =
    show === 'all'
      ? rows
      : rows.filter((row) =>
          show === 'stuck' ? count(row, exercises, 'stuck') > 0 : count(row, exercises, 'new') === exercises.length,
        );
  if (sort === 'joined') return shown;
  if (sort === 'name') {
    return shown.toSorted((a, b) => byName.compare(a.displayName, b.displayName));
  }
  const keyed = shown.map((row) => ({
    row,
    key: sort === 'stuck' ? -count(row, exercises, 'stuck') : solvedCount(row, exercises),
  }));
  return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
}
