import 'server-only';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { readSession, type SessionUser } from '@/lib/accounts/session';
import type { Locale } from '@/lib/i18n/locale';

/** Who asks for a page under `/{locale}`; without a session the reader signs in first and comes back to `path`. */
export async function signedIn(locale: Locale, path: string): Promise<SessionUser> {
  const session = await readSession();
  if (session) return session.user;
  redirect(`/${locale}/sign-in?from=${encodeURIComponent(`/${locale}${path}`)}` as Route);
}
