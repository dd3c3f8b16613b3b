import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { SignInForm } from '@/components/account/sign-in-form';
import { readSession } from '@/lib/accounts/session';
import { ownPath } from '@/lib/http/own-path';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/sign-in'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).account.signIn } : {};
}

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { from } = await searchParams;
  const words = messagesOf(locale).account;
  const user = (await readSession())?.user;
  return (
    <main id="main" className="page narrow">
      <h1>{words.signIn}</h1>
      {user && !user.isGuest ? (
        <p className="lead">
          {fill(words.signedInAs, { name: user.name })}
          {locale === 'ja' ? null : ' '}
          <Link href={`/${locale}/account`} prefetch={false}>
            {words.toAccount}
          </Link>
        </p>
      ) : (
        <p className="lead">{words.signInLead}</p>
      )}
      {user?.isGuest ? <p className="lead">{words.signInGuest}</p> : null}
      <SignInForm to={ownPath(typeof from === 'string' ? from : undefined) ?? `/${locale}/account`} words={words} />
    </main>
  );
}
