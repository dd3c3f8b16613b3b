import type { Metadata } from 'next';
import { type Locale, locales } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

const openGraphLocale: Readonly<Record<Locale, string>> = { ja: 'ja_JP', en: 'en_GB' };

/** What a public page tells search engines and link previews; `path` is its address after the language, '' for the home. */
export function pageMetadata(
  locale: Locale,
  path: string,
  { title, description }: { title: string; description: string },
): Metadata {
  const page = `/${locale}${path}`;
  const { site } = messagesOf(locale);
  return {
    title: path === '' ? { absolute: title } : title,
    description,
    alternates: {
      canonical: page,
      languages: { ja: `/ja${path}`, en: `/en${path}`, 'x-default': path === '' ? '/' : `/ja${path}` },
    },
    openGraph: {
      type: path.startsWith('/lessons/') ? 'article' : 'website',
      siteName: site.name,
      locale: openGraphLocale[locale],
      alternateLocale: locales.filter((other) => other !== locale).map((other) => openGraphLocale[other]),
      url: page,
      title,
      description,
    },
    twitter: { card: 'summary_large_image' },
  };
}
