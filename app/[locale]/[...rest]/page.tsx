import type { Metadata } from 'next';
import { isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import NotFound from '../not-found';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/[...rest]'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).site.notFoundTitle } : {};
}

/**
 * Any address under a language that no page has. `notFound()` would send an empty document for a script to fill, so this
 * is an ordinary page, and `proxy.ts` gives it its status.
 */
export default function UnknownPage() {
  return <NotFound />;
}
