import 'server-only';
import { type Database, prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';

const select = {
  exercise: true,
  status: true,
  bestScore: true,
  attempts: true,
  solvedAt: true,
} satisfies Prisma.ProgressSelect;

export type StoredProgress = Prisma.ProgressGetPayload<{ select: typeof select }>;

/** A learner's progress in one exercise; null before the first counted try. */
export const findProgress = (learnerId: string, exercise: string, database: Database = prisma): Promise<StoredProgress | null> =>
  database.progress.findUnique({ where: { learnerId_exercise: { learnerId, exercise } }, select });

/** A learner's progress in every exercise that has a counted try. */
export const getProgress = (learnerId: string): Promise<StoredProgress[]> =>
  prisma.progress.findMany({ where: { learnerId }, select });

/** The same for many learners, with the learner's id. */
export const getProgressOf = (learnerIds: readonly string[]): Promise<(StoredProgress & { learnerId: string })[]> =>
  prisma.progress.findMany({ where: { learnerId: { in: [...learnerIds] } }, select: { ...select, learnerId: true } });

/** Writes a learner's progress in one exercise. */
export async function putProgress(learnerId: string, { exercise, ...data }: StoredProgress, database: Database): Promise<void> {
  await database.progress.upsert({
    where: { learnerId_exercise: { learnerId, exercise } },
    create: { learnerId, exercise, ...data },
    update: data,
    select: { exercise: true },
  });
}

/** Forgets all progress of a learner, to be folded anew. */
export async function deleteProgress(learnerId: string, database: Database): Promise<void> {
  await database.progress.deleteMany({ where: { learnerId } });
}

/** Until the transaction ends, nobody else changes this learner's progress. */
export async function lockProgress(learnerId: string, database: Database): Promise<void> {
  await database.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${learnerId}, 0))`;
}
