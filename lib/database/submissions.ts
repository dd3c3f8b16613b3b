import 'server-only';
import { type Database, prisma } from '@/lib/database/client';
import type { Prisma } from '@/lib/database/generated/client';

const gradingSelect = {
  verdict: true,
  score: true,
  mistake: true,
  feedback: true,
  read: true,
  seed: true,
  createdAt: true,
} satisfies Prisma.GradingSelect;

const select = {
  id: true,
  learnerId: true,
  exercise: true,
  exerciseVersion: true,
  variant: true,
  answer: true,
  createdAt: true,
  // The newest grading is the one that counts.
  gradings: { select: gradingSelect, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
} satisfies Prisma.SubmissionSelect;

export type StoredGrading = Prisma.GradingGetPayload<{ select: typeof gradingSelect }>;
type Row = Prisma.SubmissionGetPayload<{ select: typeof select }>;

/** A submission with the grading that counts. */
export type StoredSubmission = Omit<Row, 'gradings'> & { readonly grading: StoredGrading };

function withGrading({ gradings: [grading], ...submission }: Row): StoredSubmission {
  if (!grading) throw new Error(`submission ${submission.id} has no grading`);
  return { ...submission, grading };
}

/** The submission with this id, whoever owns it; null where there is none. */
export async function findSubmission(id: string, database: Database = prisma): Promise<StoredSubmission | null> {
  const row = await database.submission.findUnique({ where: { id }, select });
  return row && withGrading(row);
}

/** Stores a submission and its first grading. Fails on a second one with the same id. */
export async function insertSubmission(
  submission: Prisma.SubmissionUncheckedCreateInput,
  grading: Omit<Prisma.GradingUncheckedCreateInput, 'submissionId'>,
  database: Database,
): Promise<StoredSubmission> {
  return withGrading(await database.submission.create({ data: { ...submission, gradings: { create: grading } }, select }));
}

export interface Page {
  readonly exercise?: string | undefined;
  /** Only what is older than this one. */
  readonly before?: { readonly createdAt: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** A learner's submissions, newest first. */
export async function getSubmissions(learnerId: string, { exercise, before, limit }: Page): Promise<StoredSubmission[]> {
  const rows = await prisma.submission.findMany({
    where: {
      learnerId,
      ...(exercise !== undefined && { exercise }),
      ...(before && {
        OR: [{ createdAt: { lt: before.createdAt } }, { createdAt: before.createdAt, id: { lt: before.id } }],
      }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select,
  });
  return rows.map(withGrading);
}

/** A learner's newest submission for each of these exercises that has one. */
export async function getLastSubmissions(learnerId: string, exercises: readonly string[]): Promise<StoredSubmission[]> {
  const rows = await prisma.submission.findMany({
    where: { learnerId, exercise: { in: [...exercises] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    distinct: ['exercise'],
    select,
  });
  return rows.map(withGrading);
}

/** Gives all of a learner's submissions to another. */
export async function moveSubmissions(from: string, to: string, database: Database): Promise<void> {
  await database.submission.updateMany({ where: { learnerId: from }, data: { learnerId: to } });
}
