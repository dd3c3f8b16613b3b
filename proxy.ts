import type { NextRequest } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { policyFor } from '@/lib/http/content-security-policy';
import { routing } from '@/lib/i18n/routing';

const byLocale = createMiddleware(routing);

export default function proxy(request: NextRequest) {
  const { policy, nonce } = policyFor(request.nextUrl.pathname);
  // Next reads the nonce off the request's policy, so it must be there before anything is rendered.
  if (nonce) request.headers.set('content-security-policy', policy);
  const response = byLocale(request);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)'] };
