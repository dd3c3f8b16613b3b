import { Problem } from '@/lib/http/problem';

/*
 * Token buckets in memory: a limit that a restart forgets is enough to keep one client from taking the machine, and it
 * costs no query for each answer. Failed sign-ins, where forgetting would help who guesses, are counted in the database
 * (lib/accounts/failed-sign-ins.ts).
 */

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** So many calls at once, then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Most buckets kept; the ones longest unused go first. */
const mostBuckets = 50_000;

/** Takes tokens from one bucket a key; `now` in milliseconds. Returns the seconds to wait, 0 where the call may pass. */
export function createLimiter(rate: Rate) {
  const buckets = new Map<string, Bucket>();
  return (key: string, now: number): number => {
    const { tokens, filledAt } = buckets.get(key) ?? { tokens: rate.burst, filledAt: now };
    const filled = Math.min(rate.burst, tokens + (Math.max(0, now - filledAt) / 1000) * rate.perSecond);
    const passes = filled >= 1;
    // Written anew at the end, so that the map's order is the order of use.
    buckets.delete(key);
    buckets.set(key, { tokens: passes ? filled - 1 : filled, filledAt: now });
    if (buckets.size > mostBuckets) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    return passes ? 0 : (1 - filled) / rate.perSecond;
  };
}

/** `RATE_ACCOUNT=120/2` is 120 at once, then 2 a second; what cannot be read leaves the default. */
export function readRate(setting: string | undefined, fallback: Rate): Rate {
  const [burst, perSecond] = (setting ?? '').split('/').map(Number);
  return burst !== undefined && perSecond !== undefined && burst >= 1 && perSecond > 0 ? { burst, perSecond } : fallback;
}

type Limiter = ReturnType<typeof createLimiter>;
const shared = globalThis as { kobaiLimits?: { account: Limiter; address: Limiter } };

// Far above what a person does, low enough that one script cannot take the machine; a whole class shares one address.
shared.kobaiLimits ??= {
  account: createLimiter(readRate(process.env['RATE_ACCOUNT'], { burst: 600, perSecond: 10 })),
  address: createLimiter(readRate(process.env['RATE_ADDRESS'], { burst: 12_000, perSecond: 200 })),
};
const limits = shared.kobaiLimits;

export const limitsAreOff = (): boolean => process.env['RATE_LIMIT'] === 'off';

/** The client's address: the launcher writes it from the socket, so that a client cannot choose its own. */
export const addressOf = (headers: Headers): string => headers.get('x-forwarded-for')?.split(',')[0]?.trim() || 'unknown';

/** Counts a call against its account, if it has one, and its address; too many are a 429. */
export function countCall(account: string | undefined, headers: Headers): void {
  if (limitsAreOff()) return;
  const now = performance.now();
  const wait = Math.max(account === undefined ? 0 : limits.account(account, now), limits.address(addressOf(headers), now));
  if (wait > 0) throw new Problem('too-many-requests', { retryAfter: wait });
}
