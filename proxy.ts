import { type NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { currentPolicy } from '@/lib/http/content-security-policy';
import { isPageAddress } from '@/lib/http/page-address';
import { defaultLocale, isLocale } from '@/lib/i18n/locale';
import { preferredLocale } from '@/lib/i18n/negotiate';
import { routing } from '@/lib/i18n/routing';

const byLocale = createMiddleware(routing);

/** `/` by the reader's own choice, else by the browser's languages; next-intl would send en-GB to Japanese. */
function toLocale(request: NextRequest): NextResponse {
  const chosen = request.cookies.get('kobai-locale')?.value;
  const locale = isLocale(chosen) ? chosen : (preferredLocale(request.headers.get('accept-language')) ?? defaultLocale);
  const address = request.nextUrl.clone();
  address.pathname = `/${locale}`;
  return NextResponse.redirect(address, { headers: { vary: 'Accept-Language, Cookie', 'cache-control': 'private, no-store' } });
}

export default function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const { policy, nonce } = currentPolicy(pathname);
  // Next reads the nonce off the request's policy, so it must be there before anything is rendered.
  if (nonce) request.headers.set('content-security-policy', policy);
  const response = pathname === '/' ? toLocale(request) : byLocale(request);
  response.headers.set('content-security-policy', policy);
  // A page cannot choose its status: that of an unknown address under a language is set here.
  return response.ok && !isPageAddress(pathname) ? new NextResponse(null, { status: 404, headers: response.headers }) : response;
}

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)'] };
