import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { Notice } from '@/components/site/notice';
import { defaultLocale, isLocale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

/** What is not there, or is not this reader's: a page cannot tell which. */
export default async function NotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  const { site } = messagesOf(locale);
  return (
    <Notice title={site.notFoundTitle} text={site.notFoundText}>
      <Link href={`/${locale}`}>{site.toHome}</Link>
    </Notice>
  );
}
