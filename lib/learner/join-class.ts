import 'server-only';
import { requireLearner } from '@/lib/accounts/require-learner';
import { findClassByCode } from '@/lib/database/classes';
import { putLearner } from '@/lib/database/enrolments';
import { notify } from '@/lib/database/notify';
import { Problem } from '@/lib/http/problem';
import { readJoinCode } from '@/lib/learner/join-code';

/** The class that a code as typed leads to now; an unknown or expired code is a 404. */
export async function findOpenClass(code: string): Promise<{ id: string; name: string }> {
  const found = await findClassByCode(readJoinCode(code));
  if (!found || (found.joinUntil && found.joinUntil < new Date())) throw new Problem('unknown-code');
  return { id: found.id, name: found.name };
}

/** Puts who asks, a guest if need be, into the class of this code. Joining again changes the display name. */
export async function joinClass(code: string, displayName: string): Promise<{ id: string; name: string }> {
  const joined = await findOpenClass(code);
  const learner = await requireLearner();
  const role = await putLearner(joined.id, learner, displayName);
  if (role === 'learner') await notify({ kind: 'learner', class: joined.id, learner, displayName });
  return joined;
}
