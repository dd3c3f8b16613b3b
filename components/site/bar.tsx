import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { ThemeSwitch } from './theme-switch';
import { Where } from './where';

/** The top of every page. `children` are further entries of the site's navigation. */
export function Bar({
  locale,
  words,
  lessons,
  children,
}: {
  locale: Locale;
  words: Words<'site'>;
  lessons: Readonly<Record<string, string>>;
  children?: ReactNode;
}) {
  return (
    <header className="bar">
      <Link className="mark" href={`/${locale}`}>
        <Logo />
        <b lang="ja">勾配</b>
        <i lang="en">Kobai</i>
        <span className="vh">{words.home}</span>
      </Link>
      <Where lessons={lessons} />
      <nav aria-label={words.navigation}>
        {children}
        <ThemeSwitch labels={words.theme} />
        <LanguageSwitch locale={locale} label={words.otherLanguage} />
      </nav>
    </header>
  );
}
