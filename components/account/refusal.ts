import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import type { AuthReply } from './call-auth';

type Refused = Exclude<AuthReply, { kind: 'done' }>;
type AccountWords = Words<'account'>;

/** Why a sign-in was refused, in the reader's words. An unknown address and a wrong password are told alike. */
export function signInRefusal(reply: Refused, words: AccountWords): string {
  if (reply.kind === 'unreachable') return words.unreachable;
  if (reply.status === 429) return fill(words.tooMany, { seconds: reply.retryAfter });
  return reply.status === 401 ? words.wrong : words.refused;
}

const ofSignUp: Readonly<Record<string, 'taken' | 'emailInvalid' | 'passwordShort' | 'passwordLong'>> = {
  USER_ALREADY_EXISTS: 'taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'taken',
  INVALID_EMAIL: 'emailInvalid',
  PASSWORD_TOO_SHORT: 'passwordShort',
  PASSWORD_TOO_LONG: 'passwordLong',
};

/** Why an account was not made. */
export function signUpRefusal(reply: Refused, words: AccountWords): string {
  if (reply.kind === 'unreachable') return words.unreachable;
  if (reply.status === 429) return fill(words.tooManyRequests, { seconds: reply.retryAfter });
  const told = ofSignUp[reply.code];
  return told === undefined ? words.refused : words[told];
}
