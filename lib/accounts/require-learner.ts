import 'server-only';
import { headers } from 'next/headers';
import { auth } from '@/lib/accounts/auth';
import { readSession } from '@/lib/accounts/session';
import { Problem } from '@/lib/http/problem';

/** The id of who asks; where there is no session a guest is made now, and the answer carries the cookie. */
export async function requireLearner(): Promise<string> {
  const session = await readSession();
  if (session) return session.user.id;
  const guest = await auth.api.signInAnonymous({ headers: await headers() });
  if (!guest) throw new Error('no guest was made');
  return guest.user.id;
}

/** The id of who asks; a 401 where there is no session, for what a fresh guest could not have. */
export async function requireSession(): Promise<string> {
  const session = await readSession();
  if (!session) throw new Problem('no-session');
  return session.user.id;
}
