import 'server-only';
import { moveAids } from '@/lib/database/aids';
import { prisma } from '@/lib/database/client';
import { getPlacesOf, moveEnrolments } from '@/lib/database/enrolments';
import { getGradings } from '@/lib/database/gradings';
import { notify } from '@/lib/database/notify';
import { deleteProgress, lockProgress, putProgress } from '@/lib/database/progress';
import { moveSubmissions } from '@/lib/database/submissions';
import { foldByExercise, isCounted } from '@/lib/learner/progress';

/**
 * Gives everything a guest did to the account the guest has become: Better Auth deletes the guest next. Progress is
 * folded anew from both histories.
 */
export async function moveGuest(guestId: string, accountId: string): Promise<void> {
  if (guestId === accountId) return;
  await prisma.$transaction(async (database) => {
    for (const id of [guestId, accountId].sort()) await lockProgress(id, database);
    await moveSubmissions(guestId, accountId, database);
    await moveAids(guestId, accountId, database);
    await moveEnrolments(guestId, accountId, database);
    await deleteProgress(guestId, database);
    const progress = foldByExercise(await getGradings(accountId, {}, database));
    for (const one of progress) if (isCounted(one)) await putProgress(accountId, one, database);
    // The open pages of instructors know the guest: they hear of the account as of someone who joins.
    for (const { role, class: place, displayName } of await getPlacesOf(accountId, database)) {
      if (role === 'learner') await notify({ kind: 'learner', class: place.id, learner: accountId, displayName }, database);
    }
  });
}
