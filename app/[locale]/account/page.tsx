import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { CodeForm } from '@/components/account/code-form';
import { JoinedClasses } from '@/components/account/joined-classes';
import { SignOut } from '@/components/account/sign-out';
import { SignUpForm } from '@/components/account/sign-up-form';
import { WhoIsHere } from '@/components/account/who-is-here';
import { KeepsTeaching } from '@/components/site/keeps-teaching';
import { readSession } from '@/lib/accounts/session';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { listClassesOf } from '@/lib/learner/list-classes-of';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/account'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).account.account } : {};
}

export default async function AccountPage({ params }: PageProps<'/[locale]/account'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = messagesOf(locale).account;
  const user = (await readSession())?.user;
  const joined = user ? (await listClassesOf(user.id)).filter(({ role }) => role === 'learner') : [];
  const kind = user?.isInstructor ? 'instructor' : user && !user.isGuest ? 'learner' : 'guest';
  return (
    <main id="main" className="page narrow">
      <KeepsTeaching isTeaching={kind === 'instructor'} />
      <h1>{words.account}</h1>
      <WhoIsHere kind={user && kind} user={user} words={words} />
      {kind === 'instructor' ? (
        <section className="part" aria-labelledby="teaching">
          <h2 id="teaching">{words.teaching}</h2>
          <Link className="act" href={`/${locale}/classes`} prefetch={false}>
            {words.toClasses}
          </Link>
        </section>
      ) : null}
      <section className="part" aria-labelledby="joined">
        <h2 id="joined">{words.classes}</h2>
        <JoinedClasses classes={joined} words={words} />
        <CodeForm locale={locale} words={words} />
      </section>
      {kind === 'guest' ? (
        <section className="part" aria-labelledby="make">
          <h2 id="make">{words.make}</h2>
          <p>{user ? words.makeLead : words.makeFresh}</p>
          <SignUpForm words={words} />
          <p>
            <Link href={`/${locale}/sign-in?from=/${locale}/account`} prefetch={false}>
              {words.haveOne}
            </Link>
          </p>
        </section>
      ) : null}
      {user ? (
        <section className="part" aria-labelledby="leave">
          <h2 id="leave">{kind === 'guest' ? words.signOutGuest : words.signOut}</h2>
          <p>{kind === 'guest' ? words.signOutGuestLead : words.signOutLead}</p>
          <SignOut label={kind === 'guest' ? words.signOutGuest : words.signOut} to={`/${locale}`} words={words} />
        </section>
      ) : null}
    </main>
  );
}
