import type { Words } from '@/lib/i18n/messages';
import { solvedShare } from './arrange';
import type { LearnerRow } from './class-rows';
import { beginsLesson, type Column } from './column';

const tallest = 22;

/** The share of the class that has solved each exercise: a bar and the per cent. */
export function GridFoot({
  rows,
  columns,
  words,
}: {
  rows: readonly LearnerRow[];
  columns: readonly Column[];
  words: Words<'class'>;
}) {
  return (
    <tfoot>
      <tr>
        <th className="name" scope="row">
          {words.share}
        </th>
        {columns.map(({ exercise }, place) => {
          const share = solvedShare(rows, exercise);
          return (
            <td key={exercise} className={beginsLesson(columns, place) ? 'gl' : undefined} data-share={exercise}>
              <i style={{ height: `${Math.round(share * tallest)}px` }} />
              {Math.round(share * 100)}
            </td>
          );
        })}
        <td className="gl tot">{words.percent}</td>
      </tr>
    </tfoot>
  );
}
