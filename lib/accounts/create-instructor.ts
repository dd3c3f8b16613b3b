import 'server-only';
import { auth } from '@/lib/accounts/auth';
import { findUserByEmail, setRole } from '@/lib/database/users';

export interface MadeInstructor {
  readonly id: string;
  readonly name: string;
  /** False where the account was there before: it keeps its password. */
  readonly isNew: boolean;
}

/** Makes an instructor with this e-mail and password; an account that exists becomes one and keeps its password. */
export async function createInstructor(email: string, password: string): Promise<MadeInstructor> {
  const existing = await findUserByEmail(email.toLowerCase());
  if (existing) {
    await setRole(existing.id, 'instructor');
    return { id: existing.id, name: existing.name, isNew: false };
  }
  const name = email.split('@')[0] ?? email;
  const { user } = await auth.api.createUser({ body: { email, password, name, data: { emailVerified: true } } });
  await setRole(user.id, 'instructor');
  return { id: user.id, name, isNew: true };
}

/** Gives an account another password. */
export async function setPassword(userId: string, password: string): Promise<void> {
  const { internalAdapter, password: passwords } = await auth.$context;
  await internalAdapter.updatePassword(userId, await passwords.hash(password));
}
