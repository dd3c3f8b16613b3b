import type { Locale } from '@/lib/i18n/locale';
import { callApi, type Reply } from './call-api';
import type { Pending } from './kept';
import { settleOwner } from './kept-owner';
import type { Result, Status } from './result';

export interface Graded {
  readonly result: Result;
  readonly progress: { readonly status: Status; readonly attempts: number };
}

let guest: Promise<Reply<void>> | undefined;

/** Makes sure of a session before the first answer of this page, once: two first answers must not make two guests. */
function ensureLearner(): Promise<Reply<void>> {
  guest ??= callApi<void>('guest', {}).then((reply) => {
    if (reply.kind !== 'answered') guest = undefined;
    // A first answer may have made a guest: what was kept before is the guest's now.
    else void settleOwner(true);
    return reply;
  });
  return guest;
}

/** Sends an answer to be graded and stored. Sending the same `pending` again stores nothing twice. */
export async function sendAnswer(pending: Pending, locale: Locale): Promise<Reply<Graded>> {
  const session = await ensureLearner();
  if (session.kind !== 'answered') return session;
  return callApi<Graded>('submissions?html=1', { ...pending, locale });
}
