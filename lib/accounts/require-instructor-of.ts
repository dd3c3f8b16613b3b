import 'server-only';
import { readSession } from '@/lib/accounts/session';
import { findEnrolment } from '@/lib/database/enrolments';
import { Problem } from '@/lib/http/problem';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface OwnClass {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
}

/** The class, where who asks is an instructor of it. A class of others answers as one that does not exist: 404. */
export async function requireInstructorOf(classId: string): Promise<OwnClass> {
  const session = await readSession();
  if (!session?.user.isInstructor || !uuid.test(classId)) throw new Problem('unknown-class');
  const enrolment = await findEnrolment(classId, session.user.id);
  if (enrolment?.role !== 'instructor') throw new Problem('unknown-class');
  return enrolment.class;
}
