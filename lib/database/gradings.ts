import 'server-only';
import { type Database, prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';

const select = {
  exercise: true,
  variant: true,
  createdAt: true,
  gradings: { select: { verdict: true, score: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
} satisfies Prisma.SubmissionSelect;

/** A grading that counts, with the submission's exercise, instance and time. */
export interface CountedGrading {
  readonly exercise: string;
  readonly variant: string;
  readonly verdict: 'correct' | 'partly' | 'incorrect' | 'invalid';
  readonly score: number;
  readonly at: Date;
}

export interface GradingsOf {
  readonly exercise?: string | undefined;
  readonly exercises?: readonly string[] | undefined;
  readonly variant?: string | undefined;
}

/** The gradings that count for a learner (the newest of each submission), oldest first. */
export async function getGradings(
  learnerId: string,
  { exercise, exercises, variant }: GradingsOf = {},
  database: Database = prisma,
): Promise<CountedGrading[]> {
  const rows = await database.submission.findMany({
    where: {
      learnerId,
      ...(exercise !== undefined && { exercise }),
      ...(exercises && { exercise: { in: [...exercises] } }),
      ...(variant !== undefined && { variant }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select,
  });
  return rows.flatMap(({ gradings, createdAt, ...row }) => gradings.map((grading) => ({ ...row, ...grading, at: createdAt })));
}
