import 'server-only';
import { type Database, prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';

const select = { userId: true, role: true, displayName: true, class: { select: { id: true, name: true, joinCode: true } } };

export type StoredEnrolment = Prisma.EnrolmentGetPayload<{ select: typeof select }>;

/** A user's place in a class, with the class; null where there is none. */
export async function findEnrolment(classId: string, userId: string): Promise<StoredEnrolment | null> {
  // PostgreSQL refuses the character in a text: nobody has such an id.
  if (userId.includes('\0')) return null;
  return prisma.enrolment.findUnique({ where: { classId_userId: { classId, userId } }, select });
}

/** The learners of a class, in order of their joining. */
export const getLearners = (classId: string): Promise<{ userId: string; displayName: string }[]> =>
  prisma.enrolment.findMany({
    where: { classId, role: 'learner' },
    orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
    select: { userId: true, displayName: true },
  });

/** How many learners each of these classes has; one without any is left out. */
export async function countLearners(classIds: readonly string[]): Promise<Map<string, number>> {
  const counted = await prisma.enrolment.groupBy({
    by: ['classId'],
    where: { classId: { in: [...classIds] }, role: 'learner' },
    _count: { _all: true },
  });
  return new Map(counted.map(({ classId, _count }) => [classId, _count._all]));
}

/** A user's places in classes, in order of joining. */
export const getPlacesOf = (userId: string, database: Database = prisma): Promise<StoredEnrolment[]> =>
  database.enrolment.findMany({ where: { userId }, orderBy: [{ createdAt: 'asc' }, { classId: 'asc' }], select });

/** Puts a learner into a class; one who is there already gets the new name and keeps the role, which is returned. */
export async function putLearner(classId: string, userId: string, displayName: string): Promise<StoredEnrolment['role']> {
  const { role } = await prisma.enrolment.upsert({
    where: { classId_userId: { classId, userId } },
    create: { classId, userId, displayName, role: 'learner' },
    update: { displayName },
    select: { role: true },
  });
  return role;
}

/** Gives one user's places in classes to another, who keeps those already held. */
export async function moveEnrolments(from: string, to: string, database: Database): Promise<void> {
  await database.$executeRaw`
    insert into enrolment ("classId", "userId", role, "displayName", "createdAt")
    select "classId", ${to}, role, "displayName", "createdAt" from enrolment where "userId" = ${from}
    on conflict ("classId", "userId") do nothing`;
  await database.enrolment.deleteMany({ where: { userId: from } });
}
