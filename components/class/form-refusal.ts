import type { Reply } from '@/components/exercise/call-api';
import { fill } from '@/lib/i18n/fill';

/** Why a form was not accepted: too many requests, the server's own words, or no connection. */
export function formRefusal(
  reply: Exclude<Reply<unknown>, { kind: 'answered' }>,
  words: { readonly tooMany: string; readonly unreachable: string },
): string {
  if (reply.kind === 'unreachable') return words.unreachable;
  return reply.status === 429 ? fill(words.tooMany, { seconds: reply.retryAfter ?? 10 }) : reply.detail;
}
