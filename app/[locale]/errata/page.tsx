import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ErratumBody } from '@/components/errata/erratum-body';
import { RecomputeButton } from '@/components/errata/recompute-button';
import { ordinalOf } from '@/components/lesson/lesson-content';
import { PagePicture } from '@/components/site/page-picture';
import { Typeset } from '@/components/ui/typeset';
import { findLesson } from '@/lib/course/catalogue';
import { errata } from '@/lib/course/errata/all-errata';
import type { Erratum } from '@/lib/course/erratum';
import { fill } from '@/lib/i18n/fill';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { plainMarkdown } from '@/lib/search/plain-math';
import { inlineMarkdownToHtml } from '@/lib/typesetting/markdown';
import { publicAddress } from '../../public-address';
import { erratumTextOf } from '../erratum-text-of';
import { pageMetadata } from '../page-metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/errata'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return pageMetadata(locale, '/errata', messagesOf(locale).errata);
}

export default async function ErrataPage({ params }: PageProps<'/[locale]/errata'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { errata: words } = messagesOf(locale);
  const checks = errata.map(({ id, place, check }) => ({
    id,
    place: plainMarkdown(place[locale]),
    lines: check().map(({ tex }) => tex),
  }));
  return (
    <main id="main" className="page errata">
      <PagePicture name="kobai" base={publicAddress()} />
      <h1>{words.title}</h1>
      <p className="lead">{fill(words.lead, { n: errata.length })}</p>
      <p>{words.computed}</p>
      <p>{words.answers}</p>
      <RecomputeButton checks={checks} words={words} />
      {errata.map((erratum) => (
        <Entry key={erratum.id} erratum={erratum} locale={locale} />
      ))}
    </main>
  );
}

/** One erratum under its place in the source, with the way to its lesson. */
function Entry({ erratum, locale }: { erratum: Erratum; locale: Locale }) {
  const { errata: words, lesson: lessonWords } = messagesOf(locale);
  const text = erratumTextOf(erratum, locale);
  const lesson = findLesson(erratum.lesson);
  return (
    <article className="erratum" id={erratum.id} aria-labelledby={`${erratum.id}-place`}>
      <b aria-hidden="true">{lessonWords.erratum}</b>
      <div>
        <header>
          <h2 id={`${erratum.id}-place`}>
            <a href={`#${erratum.id}`}>
              <Typeset html={inlineMarkdownToHtml(erratum.place[locale])} />
            </a>
          </h2>
          {lesson ? (
            <Link href={`/${locale}/lessons/${lesson.id}#erratum-${erratum.id}`}>
              {fill(lessonWords.where, { n: ordinalOf(lesson.number, locale), title: lesson.title[locale] })}
            </Link>
          ) : null}
        </header>
        <ErratumBody text={text} words={lessonWords} />
        {text.checks.length === 0 ? <p className="muted">{words.notation}</p> : null}
      </div>
    </article>
  );
}
