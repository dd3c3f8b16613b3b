import 'server-only';
import { auth } from '@/lib/accounts/auth';
import { countFailedSignIn } from '@/lib/accounts/failed-sign-ins';
import { readText } from '@/lib/http/body';
import { localeOf } from '@/lib/http/locale';
import { refuseForeignOrigin } from '@/lib/http/origin';
import { Problem, problemResponse } from '@/lib/http/problem';
import { toProblem } from '@/lib/http/to-problem';

// Better Auth refuses a request that has a cookie and no origin; a script sends none, and is let in by our own check.
function withOrigin(request: Request, body: string | undefined): Request {
  const headers = new Headers(request.headers);
  if (!headers.has('origin') && !headers.has('referer')) headers.set('origin', `http://${headers.get('host') ?? 'localhost'}`);
  headers.delete('content-length');
  return new Request(request.url, { method: request.method, headers, ...(body !== undefined && { body }) });
}

function emailIn(body: string | undefined): string {
  try {
    const { email } = JSON.parse(body ?? '') as { email?: unknown };
    return typeof email === 'string' ? email : '';
  } catch {
    return '';
  }
}

/** Answers a call of Better Auth's API: our own origin check, body limit and count of failed sign-ins stand before it. */
export async function answerAuth(request: Request): Promise<Response> {
  try {
    refuseForeignOrigin(request);
    const body = request.method === 'GET' ? undefined : await readText(request);
    // PostgreSQL keeps no NUL, and Better Auth lets it through to it.
    if (body?.includes('\\u0000')) throw new Problem('invalid-request');
    const answer = () => auth.handler(withOrigin(request, body));
    const isSignIn = new URL(request.url).pathname.endsWith('/sign-in/email');
    const response = await (isSignIn ? countFailedSignIn(request.headers, emailIn(body), answer) : answer());
    if (response.status === 429) {
      const retryAfter = Number(response.headers.get('x-retry-after') ?? 10);
      throw new Problem('too-many-requests', { retryAfter });
    }
    return response;
  } catch (error) {
    return problemResponse(await toProblem(error), localeOf(undefined, request));
  }
}
