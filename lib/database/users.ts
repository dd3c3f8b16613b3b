import 'server-only';
import { prisma } from '@/lib/database/client';

/** The account with this e-mail, in lower case; null where there is none. */
export const findUserByEmail = (email: string): Promise<{ id: string; name: string } | null> =>
  prisma.user.findUnique({ where: { email }, select: { id: true, name: true } });

/** Gives a user this role in place of others. */
export async function setRole(id: string, role: 'instructor'): Promise<void> {
  await prisma.user.update({ where: { id }, data: { role }, select: { id: true } });
}
