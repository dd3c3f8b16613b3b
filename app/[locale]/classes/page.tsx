import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ClassList } from '@/components/class/class-list';
import { CreateClass } from '@/components/class/create-class';
import { KeepsTeaching } from '@/components/site/keeps-teaching';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { listClassesWithLearners } from '@/lib/instructor/list-classes';
import { signedIn } from '../signed-in';
import { siteAddress } from '../site-address';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/classes'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).class.title } : {};
}

export default async function ClassesPage({ params }: PageProps<'/[locale]/classes'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = messagesOf(locale).class;
  const user = await signedIn(locale, '/classes');
  if (!user.isInstructor) {
    return (
      <main id="main" className="page">
        <h1>{words.title}</h1>
        <p className="lead">{words.notInstructor}</p>
        <Link className="act" href={`/${locale}/sign-in?from=/${locale}/classes`} prefetch={false}>
          {words.signIn}
        </Link>
      </main>
    );
  }
  const classes = await listClassesWithLearners(user.id);
  return (
    <main id="main" className="page">
      <KeepsTeaching isTeaching />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ClassList classes={classes} locale={locale} site={await siteAddress()} words={words} />
      <section className="part" aria-labelledby="make">
        <h2 id="make">{words.make}</h2>
        <CreateClass locale={locale} words={words} />
      </section>
    </main>
  );
}
