'use client';

import Link from 'next/link';
import { markOf } from '@/components/exercise/result';
import { Mark } from '@/components/ui/mark';
import { WithLowered } from '@/components/ui/with-lowered';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import type { OutlineLesson } from './course-outline';
import { useProgress } from './use-progress';

/** Where to go on: the first exercise that was tried and is not solved, else the first one open. Nothing for a new learner. */
export function Resume({ lessons, locale, words }: { lessons: readonly OutlineLesson[]; locale: Locale; words: Words<'home'> }) {
  const progress = useProgress();
  const statusOf = (id: string) => progress.get(id)?.status ?? 'new';
  const all = lessons.flatMap((lesson) => lesson.exercises.map((exercise) => ({ lesson, exercise })));
  if (all.every(({ exercise }) => statusOf(exercise.id) === 'new')) return null;
  const tried = all.find(({ exercise }) => ['tried', 'partly'].includes(statusOf(exercise.id)));
  const next = tried ?? all.find(({ exercise }) => statusOf(exercise.id) === 'new');
  if (next === undefined) return null;
  const { lesson, exercise } = next;
  const status = statusOf(exercise.id);
  return (
    <section className="resume" aria-labelledby="resume">
      <h2 id="resume">{words.resume}</h2>
      <div>
        <Mark kind={markOf[status]} />
        <p>
          <b>
            <WithLowered text={fill(words.resumeAt, { lesson: lesson.ordinal, n: exercise.number, title: exercise.title })} />
          </b>
          <br />
          {status === 'tried' || status === 'partly' ? words.resumeStatus[status] : words.resumeNext}
        </p>
        <Link className="go" href={`/${locale}/lessons/${lesson.id}#${exercise.id}`}>
          {status === 'new' ? words.go : words.retry}
        </Link>
      </div>
    </section>
  );
}
