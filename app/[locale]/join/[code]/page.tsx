import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { JoinForm } from '@/components/class/join-form';
import { readSession } from '@/lib/accounts/session';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { findOpenClass } from '@/lib/learner/join-class';
import { listClassesOf } from '@/lib/learner/list-classes-of';
import { orNotFound } from '../../or-not-found';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/join/[code]'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).join.title, robots: { index: false } } : {};
}

export default async function JoinPage({ params }: PageProps<'/[locale]/join/[code]'>) {
  const { locale, code } = await params;
  if (!isLocale(locale)) notFound();
  const words = messagesOf(locale).join;
  const typed = decodeURIComponent(code);
  const { id, name } = await orNotFound(findOpenClass(typed));
  const session = await readSession();
  const place = session ? (await listClassesOf(session.user.id)).find((one) => one.id === id) : undefined;
  if (place?.role === 'instructor') {
    return (
      <main id="main" className="page narrow">
        <h1>{fill(words.into, { name })}</h1>
        <p className="lead">{words.own}</p>
        <Link className="act" href={`/${locale}/classes/${id}`} prefetch={false}>
          {words.ownGo}
        </Link>
      </main>
    );
  }
  return (
    <main id="main" className="page narrow">
      <JoinForm code={typed} name={name} displayName={place?.displayName} home={`/${locale}`} words={words} />
    </main>
  );
}
