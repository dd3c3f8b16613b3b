import type { Metadata, Viewport } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ordinalOf } from '@/components/lesson/lesson-content';
import { SearchEntry } from '@/components/search/search-entry';
import { Shortcuts } from '@/components/shortcuts/shortcuts';
import { Bar } from '@/components/site/bar';
import { teachingScript } from '@/components/site/teaching';
import { themeScript } from '@/components/site/theme';
import { lessons } from '@/lib/course/catalogue';
import { fill } from '@/lib/i18n/fill';
import { isLocale, locales } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { publicAddress } from '../public-address';
import '../globals.css';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f8f5' },
    { media: '(prefers-color-scheme: dark)', color: '#10191c' },
  ],
};

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { site } = messagesOf(locale);
  return {
    title: { default: site.name, template: fill(site.title, { page: '%s' }) },
    description: site.description,
    metadataBase: publicAddress() ?? null,
  };
}

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const words = messagesOf(locale);
  const titles = lessons().map((lesson) => [
    lesson.id,
    fill(words.lesson.where, { n: ordinalOf(lesson.number, locale), title: lesson.title[locale] }),
  ]);
  return (
    // The script sets the reader's theme before the first paint, so the server's <html> and the browser's may differ.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script>{themeScript + teachingScript}</script>
      </head>
      <body>
        <a className="skip" href="#main">
          {words.site.skip}
        </a>
        <Bar locale={locale} words={words.site} lessons={Object.fromEntries(titles)}>
          <SearchEntry locale={locale} words={words.search} />
          <Link className="wide" href={`/${locale}/progress`} prefetch={false}>
            {words.progress.title}
          </Link>
          <Link className="wide teaching" href={`/${locale}/classes`} prefetch={false}>
            {words.class.title}
          </Link>
          <Link className="wide" href={`/${locale}/account`} prefetch={false}>
            {words.account.account}
          </Link>
        </Bar>
        {children}
        <footer className="foot">
          <ul className="foot-links">
            <li>
              <Link href={`/${locale}/progress`} prefetch={false}>
                {words.progress.title}
              </Link>
            </li>
            <li>
              <Link href={`/${locale}/account`} prefetch={false}>
                {words.account.account}
              </Link>
            </li>
            <li>
              <Link href={`/${locale}/classes`} prefetch={false}>
                {words.class.title}
              </Link>
            </li>
            <li>
              <Link href={`/${locale}/errata`} prefetch={false}>
                {words.errata.title}
              </Link>
            </li>
            <li>
              <a href={`/api/docs?locale=${locale}`}>{words.site.apiDocs}</a>
            </li>
            <li>
              <Shortcuts locale={locale} words={words.shortcuts} />
            </li>
          </ul>
          <p>{words.site.footer}</p>
        </footer>
      </body>
    </html>
  );
}
