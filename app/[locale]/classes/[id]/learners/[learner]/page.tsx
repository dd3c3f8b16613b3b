import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Submissions } from '@/components/progress/submissions';
import { KeepsTeaching } from '@/components/site/keeps-teaching';
import { exercises } from '@/lib/course/catalogue';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { getLearnerOf, listLearnerSubmissions } from '@/lib/instructor/learner-submissions';
import { getCourseProgress } from '@/lib/learner/get-progress';
import { orNotFound } from '../../../../or-not-found';
import { pageQuery } from '../../../../page-query';
import { signedIn } from '../../../../signed-in';
import { submissionViews } from '../../../../submission-views';

export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/classes/[id]/learners/[learner]'>;
const learnerOf = cache(getLearnerOf);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id, learner } = await params;
  if (!isLocale(locale)) return {};
  await signedIn(locale, `/classes/${id}/learners/${learner}`);
  const { displayName } = await orNotFound(learnerOf(id, learner));
  return { title: fill(messagesOf(locale).class.submissionsOf, { name: displayName }) };
}

export default async function LearnerPage({ params, searchParams }: Props) {
  const { locale, id, learner } = await params;
  if (!isLocale(locale)) notFound();
  const path = `/classes/${id}/learners/${learner}`;
  await signedIn(locale, path);
  const { displayName, className } = await orNotFound(learnerOf(id, learner));
  const query = pageQuery(await searchParams);
  const page = await orNotFound(listLearnerSubmissions(id, learner, query, { locale, html: 'listed' }));
  const progress = await getCourseProgress(learner);
  const solved = progress.filter(({ status }) => status === 'solved').length;
  const words = messagesOf(locale);
  return (
    <main id="main" className="page" data-learner={learner}>
      <KeepsTeaching isTeaching />
      <p className="back">
        <Link href={`/${locale}/classes/${id}`} prefetch={false}>
          {fill(words.class.back, { name: className })}
        </Link>
      </p>
      <h1>{fill(words.class.submissionsOf, { name: displayName })}</h1>
      <p className="lead" data-solved={solved}>
        {fill(words.progress.lead, { solved, all: progress.length })}
      </p>
      <Submissions
        path={`/${locale}${path}`}
        submissions={submissionViews(page.submissions, locale)}
        next={page.next}
        exercises={exercises().map(({ id: exercise, title }) => ({ id: exercise, title: title[locale] }))}
        chosen={query.exercise}
        isNewest={query.cursor === undefined}
        words={words.progress}
      />
    </main>
  );
}
