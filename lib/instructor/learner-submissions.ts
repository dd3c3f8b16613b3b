import 'server-only';
import { requireInstructorOf } from '@/lib/accounts/require-instructor-of';
import { findEnrolment } from '@/lib/database/enrolments';
import { Problem } from '@/lib/http/problem';
import { listSubmissions, type SubmissionsPage } from '@/lib/learner/list-submissions';
import type { Wording } from '@/lib/learner/present-result';

// What an id may be; PostgreSQL fails on some other texts.
const userId = /^[\w-]{1,64}$/;

/** Who the learner is in this class; for an instructor of it. A stranger to the class is a 404, as one who does not exist. */
export async function getLearnerOf(
  classId: string,
  learnerId: string,
): Promise<{ id: string; displayName: string; className: string }> {
  const { id, name } = await requireInstructorOf(classId);
  const enrolment = userId.test(learnerId) ? await findEnrolment(id, learnerId) : null;
  if (enrolment?.role !== 'learner') throw new Problem('unknown-class');
  return { id: learnerId, displayName: enrolment.displayName, className: name };
}

/** The submissions of a learner of the class, work from before joining included, a page at a time. */
export async function listLearnerSubmissions(
  classId: string,
  learnerId: string,
  page: { exercise?: string | undefined; cursor?: string | undefined },
  wording: Wording,
): Promise<SubmissionsPage> {
  const learner = await getLearnerOf(classId, learnerId);
  return listSubmissions(learner.id, page, wording);
}
