import 'server-only';
import { createHash } from 'node:crypto';
import { countInWindow, uncount } from '@/lib/database/failed-sign-ins';
import { addressOf, limitsAreOff } from '@/lib/http/limits';
import { Problem } from '@/lib/http/problem';

const window = 60_000;
/** Failures a minute: for one e-mail from one address, and for an address, behind which a class may sit. */
const mostForAccount = 5;
const mostForAddress = 100;

// A digest keeps e-mail addresses out of the table, and the key short.
const keysOf = (headers: Headers, email: string) => {
  const address = addressOf(headers);
  const digest = createHash('sha256').update(`${address}\n${email.trim().toLowerCase()}`).digest('base64url');
  return [
    { key: `failed-sign-in:${digest}`, most: mostForAccount },
    { key: `failed-sign-in-address:${address.slice(0, 64)}`, most: mostForAddress },
  ];
};

/**
 * Lets a sign-in through and counts it if it fails. It is counted before and taken back on success, so that many
 * guesses at once are not all let in before the first has failed.
 */
export async function countFailedSignIn(headers: Headers, email: string, signIn: () => Promise<Response>): Promise<Response> {
  if (limitsAreOff()) return signIn();
  const now = Date.now();
  const counted: string[] = [];
  for (const { key, most } of keysOf(headers, email)) {
    const { count, since } = await countInWindow(key, now, window);
    counted.push(key);
    if (count > most) throw new Problem('too-many-sign-ins', { retryAfter: (since + window - now) / 1000 });
  }
  const response = await signIn();
  if (response.ok) for (const key of counted) await uncount(key);
  return response;
}
