import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ProgressTable } from '@/components/progress/progress-table';
import { Submissions } from '@/components/progress/submissions';
import { readSession } from '@/lib/accounts/session';
import { exercises } from '@/lib/course/catalogue';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { getCourseProgress } from '@/lib/learner/get-progress';
import { listSubmissions } from '@/lib/learner/list-submissions';
import { orNotFound } from '../or-not-found';
import { pageQuery } from '../page-query';
import { submissionViews } from '../submission-views';
import { progressByLesson } from './progress-by-lesson';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/progress'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).progress.title } : {};
}

export default async function ProgressPage({ params, searchParams }: PageProps<'/[locale]/progress'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = messagesOf(locale).progress;
  const query = pageQuery(await searchParams);
  const user = (await readSession())?.user;
  const progress = await getCourseProgress(user?.id);
  const page = user ? await orNotFound(listSubmissions(user.id, query, { locale, html: 'listed' })) : undefined;
  const solved = progress.filter(({ status }) => status === 'solved').length;
  return (
    <main id="main" className="page">
      <h1>{words.title}</h1>
      <p className="lead" data-solved={solved}>
        {fill(words.lead, { solved, all: progress.length })}
      </p>
      {progressByLesson(progress, locale).map(({ lesson, caption, lines }) => (
        <ProgressTable key={lesson} caption={caption} lines={lines} words={words} />
      ))}
      <section className="part" aria-labelledby="submissions">
        <h2 id="submissions">{words.submissions}</h2>
        {page === undefined ? (
          <p>
            {words.none} <Link href={`/${locale}`}>{words.toLessons}</Link>
          </p>
        ) : (
          <Submissions
            path={`/${locale}/progress`}
            submissions={submissionViews(page.submissions, locale)}
            next={page.next}
            exercises={exercises().map(({ id, title }) => ({ id, title: title[locale] }))}
            chosen={query.exercise}
            isNewest={query.cursor === undefined}
            words={words}
          />
        )}
      </section>
    </main>
  );
}
