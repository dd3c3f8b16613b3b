'use client';

import Link from 'next/link';
import { markOf, type Status } from '@/components/exercise/result';
import type { Point } from '@/components/plate/contours';
import { Trail } from '@/components/plate/trail';
import { Mark } from '@/components/ui/mark';
import { WithLowered } from '@/components/ui/with-lowered';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import type { OutlineLesson } from './course-outline';
import { type Progress, useProgress } from './use-progress';

const statusOf = (progress: ReadonlyMap<string, Progress>, id: string): Status => progress.get(id)?.status ?? 'new';
const solvedIn = (progress: ReadonlyMap<string, Progress>, { exercises }: OutlineLesson): number =>
  exercises.filter(({ id }) => statusOf(progress, id) === 'solved').length;

/** The path on a lesson's plate, as far as the learner has come. */
export const ProgressTrail = ({ lesson, points }: { lesson: OutlineLesson; points: readonly Point[] }) => (
  <Trail points={points} done={solvedIn(useProgress(), lesson)} />
);

/** The path through the whole course: as much of it is walked as is solved. */
export function HeroTrail({ lessons, points }: { lessons: readonly OutlineLesson[]; points: readonly Point[] }) {
  const progress = useProgress();
  const all = lessons.reduce((total, { exercises }) => total + exercises.length, 0);
  const solved = lessons.reduce((total, lesson) => total + solvedIn(progress, lesson), 0);
  return <Trail points={points} done={Math.ceil(((points.length - 1) * solved) / all)} />;
}

/** A lesson's marks, how many are solved, and the link that goes on with it. */
export function LessonProgress({ lesson, locale, words }: { lesson: OutlineLesson; locale: Locale; words: Words<'home'> }) {
  const progress = useProgress();
  const { exercises } = lesson;
  const solved = solvedIn(progress, lesson);
  const begun = exercises.some(({ id }) => statusOf(progress, id) !== 'new');
  const next = exercises.find(({ id }) => statusOf(progress, id) !== 'solved');
  const address = `/${locale}/lessons/${lesson.id}` as const;
  return (
    <>
      <div className="lm">
        <div className="ms" role="img" aria-label={fill(words.solvedOf, { all: exercises.length, solved })}>
          {exercises.map(({ id }) => (
            <Mark key={id} kind={markOf[statusOf(progress, id)]} />
          ))}
        </div>
        <p className="num" aria-hidden="true">
          {solved} <span>/ {exercises.length}</span>
        </p>
      </div>
      <div className="la">
        <Link className="act" href={begun && next ? `${address}#${next.id}` : address}>
          {begun ? (next ? words.continue : words.finished) : words.begin}
          <span className="vh">: {lesson.title}</span>
        </Link>
        {begun && next ? (
          <small>
            <WithLowered text={fill(words.exerciseAt, { n: next.number, title: next.title })} />
          </small>
        ) : null}
      </div>
    </>
  );
}
