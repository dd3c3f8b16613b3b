import Link from 'next/link';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { JoinCode } from './join-code';

/** The classes of an instructor, each with its size and the code by which learners join. */
export function ClassList({
  classes,
  locale,
  site,
  words,
}: {
  classes: readonly { readonly id: string; readonly name: string; readonly joinCode: string; readonly learners: number }[];
  locale: Locale;
  site: string;
  words: Words<'class'>;
}) {
  if (classes.length === 0) return <p className="framed">{words.none}</p>;
  return (
    <ul className="class-list" aria-label={words.list}>
      {classes.map(({ id, name, joinCode, learners }) => (
        <li key={id}>
          <h2>
            <Link href={`/${locale}/classes/${id}`} prefetch={false}>
              {name}
            </Link>
          </h2>
          <span className="muted">{fill(words.learnersIn, { n: learners })}</span>
          <JoinCode code={joinCode} link={`${site}/${locale}/join/${joinCode}`} words={words} />
        </li>
      ))}
    </ul>
  );
}
