'use client';

import { useEffect, useState } from 'react';
import { markOf } from '@/components/exercise/result';
import { Mark } from '@/components/ui/mark';
import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import { useLesson } from './use-lesson';

export interface StaffEntry {
  readonly id: string;
  readonly title: string;
  readonly exercises: readonly { readonly id: string; readonly title: string }[];
}

const readingLine = 220;

/** Contents as a levelling staff: the pointer follows the reader, and each exercise shows its mark. */
export function Staff({
  lesson,
  entries,
  words,
  statuses,
}: {
  lesson: string;
  entries: readonly StaffEntry[];
  words: Words<'lesson'>;
  statuses: Words<'exercise'>['status'];
}) {
  const records = useLesson(lesson, ({ exercises }) => exercises);
  const [reading, setReading] = useState(entries[0]?.id);
  useEffect(() => {
    const follow = () => {
      const above = entries.filter(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < readingLine,
      );
      setReading((above.at(-1) ?? entries[0])?.id);
    };
    addEventListener('scroll', follow, { passive: true });
    follow();
    return () => removeEventListener('scroll', follow);
  }, [entries]);

  const all = entries.flatMap(({ exercises }) => exercises);
  const solved = all.filter(({ id }) => records[id]?.status === 'solved').length;
  return (
    <nav className="staff" aria-label={words.contents}>
      <ol className="toc">
        {entries.map((entry) => (
          <li key={entry.id} aria-current={entry.id === reading ? 'location' : undefined}>
            <a href={`#${entry.id}`}>{entry.title}</a>
            {entry.exercises.length === 0 ? null : (
              <div className="exs">
                {entry.exercises.map(({ id, title }) => {
                  const status = records[id]?.status ?? 'new';
                  return (
                    <a key={id} href={`#${id}`} title={title}>
                      <Mark kind={markOf[status]} />
                      <span className="vh">
                        {title} {statuses[status]}
                      </span>
                    </a>
                  );
                })}
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className="sum">{fill(words.solvedOf, { all: all.length, solved })}</p>
    </nav>
  );
}
