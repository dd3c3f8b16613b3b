'use client';

import Link from 'next/link';
import { useMemo, useRef } from 'react';
import { QuietButton } from '@/components/ui/button';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { arrange } from './arrange';
import type { LearnerRow } from './class-rows';
import type { Column, ColumnGroup } from './column';
import { GridControls } from './grid-controls';
import { GridFoot } from './grid-foot';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { JoinCode } from './join-code';
import { useArrangement } from './use-arrangement';
import { useCellOpening } from './use-cell-opening';
import { useLiveClass } from './use-live-class';
import { rowsAtOnce, useSomeFirst } from './use-some-first';

/** A class as its instructor sees it: join code, and the grid of learners by exercises, which new answers enter by themselves. */
export function ClassBoard({
  id,
  name,
  joinCode,
  link,
  learners,
  columns: allColumns,
  groups: allGroups,
  locale,
  words,
}: {
  id: string;
  name: string;
  joinCode: string;
  link: string;
  learners: readonly LearnerRow[];
  columns: readonly Column[];
  groups: readonly ColumnGroup[];
  locale: Locale;
  words: Words<'class'>;
}) {
  const { rows, isLive } = useLiveClass(id, learners);
  const lessons = useMemo(() => allGroups.map((group) => group.lesson), [allGroups]);
  const [arrangement, rearrange] = useArrangement(id, lessons);
  const { sort, show, lesson } = arrangement;
  const columns = useMemo(() => allColumns.filter((column) => lesson === '' || column.lesson === lesson), [allColumns, lesson]);
  const groups = allGroups.filter((group) => lesson === '' || group.lesson === lesson);
  const shown = useMemo(
    () =>
      arrange(
        rows,
        columns.map(({ exercise }) => exercise),
        { sort, show },
      ),
    [rows, columns, sort, show],
  );
  const grid = useRef<HTMLElement>(null);
  const classPath = `/${locale}/classes/${id}`;
  useCellOpening(grid, classPath);
  const { limit, showMore } = useSomeFirst(grid);
  const drawn = Math.min(limit, shown.length);
  return (
    <>
      <div className="chead">
        <p className="back">
          <Link href={`/${locale}/classes`} prefetch={false}>
            {words.toList}
          </Link>
        </p>
        <h1>{name}</h1>
        <p className="sub">
          <span data-learners={rows.length}>
            {fill(drawn < rows.length ? words.learnersShown : words.learners, { n: rows.length, shown: drawn })}
          </span>
          <span role="status" data-live={isLive}>
            {isLive ? rows.length > 0 && words.live : words.offline}
          </span>
          {rows.length === 0 ? null : <span>{words.opens}</span>}
        </p>
        <JoinCode code={joinCode} link={link} words={words} />
        {rows.length === 0 ? (
          <p className="framed">{words.empty}</p>
        ) : (
          <GridControls arrangement={arrangement} groups={allGroups} onChange={rearrange} words={words} />
        )}
        {rows.length > 0 && shown.length === 0 ? (
          <p className="framed">
            {words.noMatch}
            <QuietButton onClick={() => rearrange({ show: 'all' })}>{words.everyone}</QuietButton>
          </p>
        ) : null}
      </div>
      <section className="gridwrap" aria-label={words.grid} tabIndex={-1} ref={grid} hidden={drawn === 0}>
        {drawn === 0 ? null : (
          <table className="class-grid">
            <caption className="vh">{words.grid}</caption>
            <GridHead columns={columns} groups={groups} locale={locale} words={words} />
            <tbody>
              {shown.slice(0, drawn).map((row) => (
                <GridRow key={row.id} row={row} columns={columns} href={`${classPath}/learners/${row.id}`} words={words} />
              ))}
            </tbody>
            <GridFoot rows={rows} columns={columns} words={words} />
          </table>
        )}
      </section>
      {drawn === shown.length ? null : (
        <p className="grid-more">
          <QuietButton onClick={showMore}>{fill(words.more, { n: Math.min(rowsAtOnce, shown.length - drawn) })}</QuietButton>
        </p>
      )}
    </>
  );
}
