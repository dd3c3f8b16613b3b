import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { auth } from '@/lib/accounts/auth';

/** Who asks: a guest or an account. */
export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isGuest: boolean;
  readonly isInstructor: boolean;
}

/** The session of this request; null where there is none. Read once a request, mostly from the signed cookie alone. */
export const readSession = cache(async (): Promise<{ readonly user: SessionUser } | null> => {
  const session = await auth.api.getSession({ headers: await headers() });
  if (!session) return null;
  const { id, name, email, isAnonymous, role } = session.user;
  return { user: { id, name, email, isGuest: isAnonymous === true, isInstructor: isRole(role, 'instructor') } };
});

// Better Auth keeps several roles in one column, with commas between.
const isRole = (roles: string | null | undefined, role: string): boolean => (roles ?? '').split(',').includes(role);
