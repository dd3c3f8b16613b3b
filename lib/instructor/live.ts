import 'server-only';
import { requireInstructorOf } from '@/lib/accounts/require-instructor-of';
import { getLearners } from '@/lib/database/enrolments';
import { subscribe } from '@/lib/database/listen';
import type { Change } from '@/lib/database/notify';

export type ClassEvent =
  | { readonly event: 'learner'; readonly data: { readonly id: string; readonly displayName: string } }
  | { readonly event: 'missed'; readonly data: null }
  | { readonly event: 'progress'; readonly data: Omit<Extract<Change, { kind: 'progress' }>, 'kind'> };

/**
 * Calls `hear` with what happens in a class: a learner has joined (or has a new name), a learner's progress in an exercise
 * has changed; `missed` asks to read the grid anew. For an instructor of it; stops when the returned function is called.
 */
export async function followClass(classId: string, hear: (event: ClassEvent) => void): Promise<() => void> {
  const { id } = await requireInstructorOf(classId);
  const members = new Set<string>();
  const leave = await subscribe((change) => {
    if (change.kind === 'learner' && change.class === id) {
      members.add(change.learner);
      hear({ event: 'learner', data: { id: change.learner, displayName: change.displayName } });
    } else if (change.kind === 'missed') {
      hear({ event: 'missed', data: null });
    } else if (change.kind === 'progress' && members.has(change.learner)) {
      const { kind: _, ...data } = change;
      hear({ event: 'progress', data });
    }
  });
  // Subscribed first: who joins in between is not missed.
  for (const { userId } of await getLearners(id)) members.add(userId);
  return leave;
}
