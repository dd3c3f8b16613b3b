import Link from 'next/link';
import type { Lesson } from '@/lib/course/lesson';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';

/** The lesson before and the lesson after; the list of lessons at either end. */
export function LessonNav({
  previous,
  next,
  locale,
  words,
}: {
  previous: Lesson | undefined;
  next: Lesson | undefined;
  locale: Locale;
  words: Words<'lesson'>;
}) {
  return (
    <nav className="next" aria-label={words.lessons}>
      <Link rel={previous ? 'prev' : undefined} href={previous ? `/${locale}/lessons/${previous.id}` : `/${locale}`}>
        <small>{previous ? words.previous : words.all}</small>
        {previous ? previous.title[locale] : words.allTitle}
      </Link>
      {next ? (
        <Link rel="next" href={`/${locale}/lessons/${next.id}`}>
          <small>{words.next}</small>
          {next.title[locale]}
          {'\u00a0→'}
        </Link>
      ) : (
        <Link href={`/${locale}`}>
          <small>{words.all}</small>
          {words.allTitle}
        </Link>
      )}
    </nav>
  );
}
