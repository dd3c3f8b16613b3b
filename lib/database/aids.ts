import 'server-only';
import { type Database, prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';

const select = { exercise: true, variant: true, hintsSeen: true, solutionAt: true } satisfies Prisma.AidSelect;

export type StoredAid = Prisma.AidGetPayload<{ select: typeof select }>;

/** What a learner has opened, in these exercises. */
export const getAids = (learnerId: string, exercises: readonly string[]): Promise<StoredAid[]> =>
  prisma.aid.findMany({ where: { learnerId, exercise: { in: [...exercises] } }, select });

interface InstanceOf {
  readonly learnerId: string;
  readonly exercise: string;
  readonly variant: string;
}

/** Records that the learner has seen this many hints of an instance; never fewer than before. */
export async function recordHint({ learnerId, exercise, variant }: InstanceOf, hintsSeen: number): Promise<void> {
  await prisma.$executeRaw`
    insert into aid ("learnerId", exercise, variant, "hintsSeen") values (${learnerId}, ${exercise}, ${variant}, ${hintsSeen})
    on conflict ("learnerId", exercise, variant) do update set "hintsSeen" = greatest(aid."hintsSeen", excluded."hintsSeen")`;
}

/** Records when the learner first opened the solution of an instance. */
export async function recordSolution({ learnerId, exercise, variant }: InstanceOf, at: Date): Promise<void> {
  await prisma.$executeRaw`
    insert into aid ("learnerId", exercise, variant, "solutionAt") values (${learnerId}, ${exercise}, ${variant}, ${at})
    on conflict ("learnerId", exercise, variant) do update set "solutionAt" = coalesce(aid."solutionAt", excluded."solutionAt")`;
}

/** Joins what one learner has opened to what another has. */
export async function moveAids(from: string, to: string, database: Database): Promise<void> {
  await database.$executeRaw`
    insert into aid ("learnerId", exercise, variant, "hintsSeen", "solutionAt")
    select ${to}, exercise, variant, "hintsSeen", "solutionAt" from aid where "learnerId" = ${from}
    on conflict ("learnerId", exercise, variant) do update set
      "hintsSeen" = greatest(aid."hintsSeen", excluded."hintsSeen"),
      "solutionAt" = coalesce(least(aid."solutionAt", excluded."solutionAt"), aid."solutionAt", excluded."solutionAt")`;
  await database.aid.deleteMany({ where: { learnerId: from } });
}
