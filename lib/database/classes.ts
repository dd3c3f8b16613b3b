import 'server-only';
import { prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';

const select = { id: true, name: true, joinCode: true, joinUntil: true } satisfies Prisma.ClassSelect;

export type StoredClass = Prisma.ClassGetPayload<{ select: typeof select }>;

/** The class that a join code leads to. */
export const findClassByCode = (joinCode: string): Promise<StoredClass | null> =>
  prisma.class.findUnique({ where: { joinCode }, select });

/** The classes of which this user is an instructor, oldest first. */
export const getClassesOf = (instructorId: string): Promise<StoredClass[]> =>
  prisma.class.findMany({
    where: { enrolments: { some: { userId: instructorId, role: 'instructor' } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select,
  });

/** A new class with its first instructor. Fails on a join code that is taken. */
export const insertClass = (
  data: { id: string; name: string; joinCode: string },
  instructor: { userId: string; displayName: string },
): Promise<StoredClass> =>
  prisma.class.create({ data: { ...data, enrolments: { create: { ...instructor, role: 'instructor' } } }, select });
