import 'server-only';
import { readSession, type SessionUser } from '@/lib/accounts/session';
import { Problem } from '@/lib/http/problem';

/** Who asks, an instructor: else 401 or 403. */
export async function requireInstructor(): Promise<SessionUser> {
  const session = await readSession();
  if (!session) throw new Problem('no-session');
  if (!session.user.isInstructor) throw new Problem('not-an-instructor');
  return session.user;
}
