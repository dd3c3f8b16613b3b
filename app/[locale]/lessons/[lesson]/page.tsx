import type { MDXContent } from 'mdx/types';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonNav } from '@/components/lesson/lesson-nav';
import { QuantityHover } from '@/components/lesson/quantity-hover';
import { lessonSlots } from '@/components/lesson/slots';
import { Staff } from '@/components/lesson/staff';
import { TitleBlock } from '@/components/lesson/title-block';
import { PagePicture } from '@/components/site/page-picture';
import { findLesson, lessons } from '@/lib/course/catalogue';
import { isLocale } from '@/lib/i18n/locale';
import { publicAddress } from '../../../public-address';
import { pageMetadata } from '../../page-metadata';
import { lessonContentOf } from './lesson-content-of';

export const dynamicParams = false;
export const generateStaticParams = () => lessons().map(({ id }) => ({ lesson: id }));

export async function generateMetadata({ params }: PageProps<'/[locale]/lessons/[lesson]'>): Promise<Metadata> {
  const { locale, lesson: id } = await params;
  const lesson = findLesson(id);
  if (lesson === undefined || !isLocale(locale)) return {};
  return pageMetadata(locale, `/lessons/${id}`, { title: lesson.title[locale], description: lesson.summary[locale] });
}

export default async function LessonPage({ params }: PageProps<'/[locale]/lessons/[lesson]'>) {
  const { locale, lesson: id } = await params;
  const lesson = findLesson(id);
  if (lesson === undefined || !isLocale(locale)) notFound();
  const content = lessonContentOf(lesson, locale);
  const prose = (await import(`@/lib/course/lessons/${id}/${locale}.mdx`)) as { default: MDXContent };
  const Prose = prose.default;

  const entries = lesson.sections.map((section) => ({
    id: section.id,
    title: section.short[locale],
    exercises: content.exercises
      .filter((view) => section.equations.includes(view.equation.id))
      .map((view) => ({ id: view.id, title: view.title })),
  }));
  const all = lessons();
  const place = all.indexOf(lesson);
  return (
    <main id="main">
      <PagePicture name={lesson.id} base={publicAddress()} />
      <TitleBlock {...content} />
      <div className="sheet">
        <Staff lesson={id} entries={entries} words={content.words.lesson} statuses={content.words.exercise.status} />
        <div className="text">
          <Prose components={lessonSlots(content)} />
          <LessonNav previous={all[place - 1]} next={all[place + 1]} locale={locale} words={content.words.lesson} />
        </div>
      </div>
      <QuantityHover />
    </main>
  );
}
