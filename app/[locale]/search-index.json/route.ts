import { isLocale, locales } from '@/lib/i18n/locale';
import { searchIndexJson } from '@/lib/search/search-index';
import { courseDocuments } from './course-documents';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

/** What the search looks in, made once by the build; a browser asks for it when the search is opened. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(searchIndexJson(courseDocuments(locale)), {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600, stale-while-revalidate=86400' },
  });
}
