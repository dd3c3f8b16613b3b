import type { Route } from 'next';
import Link from 'next/link';
import { WithLowered } from '@/components/ui/with-lowered';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { beginsLesson, type Column, type ColumnGroup } from './column';
import { uprightParts } from './upright';

const Vertical = ({ title }: { title: string }) =>
  uprightParts(title).map(({ text, isUpright, at }) =>
    isUpright ? (
      <span key={at} className="tcy">
        {text}
      </span>
    ) : (
      text
    ),
  );

/** Two rows of heads: the lessons, and their exercises set vertically. */
export function GridHead({
  columns,
  groups,
  locale,
  words,
}: {
  columns: readonly Column[];
  groups: readonly ColumnGroup[];
  locale: Locale;
  words: Words<'class'>;
}) {
  return (
    <thead>
      <tr>
        <td className="name" />
        {groups.map(({ lesson, title }) => {
          const width = columns.filter((column) => column.lesson === lesson).length;
          return title === '' ? (
            <td key={lesson} className="gl" colSpan={width} />
          ) : (
            <th key={lesson} className="gl" scope="colgroup" colSpan={width} title={title}>
              <span className="group-title">{title}</span>
            </th>
          );
        })}
        <td className="gl tot" />
      </tr>
      <tr>
        <th className="name" scope="col">
          {words.learner}
        </th>
        {columns.map(({ exercise, lesson, title }, place) => (
          <th key={exercise} className={`eh${beginsLesson(columns, place) ? ' gl' : ''}`} scope="col">
            <Link href={`/${locale}/lessons/${lesson}#${exercise}` as Route} prefetch={false} title={title}>
              <span>{locale === 'ja' ? <Vertical title={title} /> : <WithLowered text={title} />}</span>
            </Link>
          </th>
        ))}
        <th className="gl tot" scope="col">
          {words.total}
        </th>
      </tr>
    </thead>
  );
}
