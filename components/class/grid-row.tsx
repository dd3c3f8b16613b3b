import type { Route } from 'next';
import Link from 'next/link';
import { memo } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import { solvedCount } from './arrange';
import { cellStatus, type LearnerRow } from './class-rows';
import { beginsLesson, type Column } from './column';

/**
 * One learner. A cell is its status as text, which the style sheet draws as a shape: with 500 learners there are over
 * twenty thousand of them, so a cell is one element. Drawn again only when this learner's own row has changed.
 */
export const GridRow = memo(function GridRow({
  row,
  columns,
  href,
  words,
}: {
  row: LearnerRow;
  columns: readonly Column[];
  /** Where this learner's answers are. */
  href: string;
  words: Words<'class'>;
}) {
  const solved = solvedCount(
    row,
    columns.map(({ exercise }) => exercise),
  );
  return (
    <tr data-learner={row.id}>
      <th className="name" scope="row">
        <Link href={href as Route} prefetch={false} title={row.displayName}>
          {row.displayName}
        </Link>
      </th>
      {columns.map(({ exercise }, place) => {
        const status = cellStatus(row.progress[exercise]);
        return (
          <td
            key={exercise}
            className={beginsLesson(columns, place) ? 's gl' : 's'}
            data-exercise={exercise}
            data-status={status}
          >
            {words.status[status]}
          </td>
        );
      })}
      <td className="gl tot">{fill(words.totalOf, { solved, all: columns.length })}</td>
    </tr>
  );
});
