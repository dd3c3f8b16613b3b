import 'server-only';
import { getSubmissions } from '@/lib/database/submissions';
import { Problem } from '@/lib/http/problem';
import { getExercise } from '@/lib/learner/find-instance';
import type { Wording } from '@/lib/learner/present-result';
import { type PresentedSubmission, presentSubmission } from '@/lib/learner/present-submission';

const pageSize = 50;

export interface SubmissionsPage {
  /** Newest first. */
  readonly submissions: readonly PresentedSubmission[];
  /** To be sent as `cursor` for the page after; null on the last. */
  readonly next: string | null;
}

const toCursor = (createdAt: string, id: string): string => Buffer.from(`${createdAt} ${id}`).toString('base64url');

function readCursor(cursor: string): { createdAt: Date; id: string } {
  const [, time, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      Buffer.from(cursor, 'base64url').toString('latin1'),
    ) ?? [];
  const createdAt = new Date(time ?? Number.NaN);
  if (id === undefined || Number.isNaN(createdAt.getTime())) {
    throw new Problem('invalid-request', { errors: [{ detail: 'cursor', parameter: 'cursor' }] });
  }
  return { createdAt, id };
}

/** A learner's submissions, a page at a time. Throws a Problem for an unknown exercise or a cursor that we did not make. */
export async function listSubmissions(
  learnerId: string,
  { exercise, cursor }: { exercise?: string | undefined; cursor?: string | undefined },
  wording: Wording,
): Promise<SubmissionsPage> {
  if (exercise !== undefined) getExercise(exercise);
  const before = cursor === undefined ? undefined : readCursor(cursor);
  const rows = await getSubmissions(learnerId, { exercise, before, limit: pageSize + 1 });
  const submissions = rows.slice(0, pageSize).map((row) => presentSubmission(row, wording));
  const last = submissions.at(-1);
  return { submissions, next: rows.length > pageSize && last ? toCursor(last.createdAt, last.id) : null };
}
