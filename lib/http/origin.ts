import { Problem } from '@/lib/http/problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The origins that may change state: the address the request was sent to, and the site's public one. */
export function isOwnOrigin(origin: string, request: Request): boolean {
  const host = request.headers.get('host');
  const publicUrl = process.env['PUBLIC_URL'];
  try {
    const from = new URL(origin);
    if (from.protocol !== 'http:' && from.protocol !== 'https:') return false;
    return from.host === host?.toLowerCase() || (publicUrl !== undefined && from.origin === new URL(publicUrl).origin);
  } catch {
    return false;
  }
}

/** Refuses a state-changing request that another site makes a browser send. A script sends no `Origin` and is let in. */
export function refuseForeignOrigin(request: Request): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, request)) throw new Problem('foreign-origin');
  if (origin === null && request.headers.get('sec-fetch-site') === 'cross-site') throw new Problem('foreign-origin');
}
