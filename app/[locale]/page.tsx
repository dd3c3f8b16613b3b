import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { OutlineLesson } from '@/components/home/course-outline';
import { HeroTrail, LessonProgress, ProgressTrail } from '@/components/home/lesson-progress';
import { Profile } from '@/components/home/profile';
import { Resume } from '@/components/home/resume';
import { ordinalOf } from '@/components/lesson/lesson-content';
import { Plate } from '@/components/plate/plate';
import { trailOf } from '@/components/plate/plate-geometry';
import { PagePicture } from '@/components/site/page-picture';
import { exercisesOf, lessons } from '@/lib/course/catalogue';
import { fill } from '@/lib/i18n/fill';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { publicAddress } from '../public-address';
import { pageMetadata } from './page-metadata';

const heroLesson = 'gradient-descent';
const heroSteps = 9;

const outlineOf = (locale: Locale): OutlineLesson[] =>
  lessons().map(({ id, number, title, short = title, summary }) => ({
    id,
    number,
    ordinal: ordinalOf(number, locale),
    title: title[locale],
    short: short[locale],
    summary: summary[locale],
    exercises: exercisesOf(id).map((exercise, i) => ({ id: exercise.id, number: i + 1, title: exercise.title[locale] })),
  }));

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { site, home } = messagesOf(locale);
  return pageMetadata(locale, '', { title: fill(site.title, { page: home.title }), description: site.description });
}

export default async function CourseHome({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { home: words, lesson: lessonWords } = messagesOf(locale);
  const outline = outlineOf(locale);
  return (
    <main id="main">
      <PagePicture name="kobai" base={publicAddress()} />
      <div className="hero">
        <Plate lesson={heroLesson} size="hero">
          <HeroTrail lessons={outline} points={trailOf(heroLesson, 'hero', heroSteps)} />
        </Plate>
        <div className="hin">
          <h1>{words.hero}</h1>
          <p>{words.lead}</p>
        </div>
      </div>
      <div className="wrap">
        <Resume lessons={outline} locale={locale} words={words} />
        <Profile lessons={outline} words={words} />
        <ol className="lessons" aria-label={words.lessons}>
          {outline.map((lesson) => (
            <li className="lrow" key={lesson.id}>
              <Link className="lp" href={`/${locale}/lessons/${lesson.id}`} tabIndex={-1} aria-hidden="true">
                <Plate lesson={lesson.id} size="list">
                  <ProgressTrail lesson={lesson} points={trailOf(lesson.id, 'list', lesson.exercises.length)} />
                </Plate>
              </Link>
              <div className="lt">
                <p className="ln">{fill(lessonWords.ordinal, { n: lesson.ordinal })}</p>
                <h2>
                  <Link href={`/${locale}/lessons/${lesson.id}`}>{lesson.title}</Link>
                </h2>
                <p className="ls">{lesson.summary}</p>
              </div>
              <LessonProgress lesson={lesson} locale={locale} words={words} />
            </li>
          ))}
        </ol>
      </div>
    </main>
  );
}
