'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import type { Locale } from '@/lib/i18n/locale';

const oneYear = 31_536_000;

/** The same page in the other language, at the same place of it. The choice is kept in `kobai-locale`, which `/` reads. */
export function LanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const other: Locale = locale === 'ja' ? 'en' : 'ja';
  const path = usePathname().replace(/^\/(ja|en)(?=\/|$)/, `/${other}`);
  const choose = (event: MouseEvent<HTMLAnchorElement>) => {
    document.cookie = `kobai-locale=${other};path=/;max-age=${oneYear};samesite=lax`;
    event.currentTarget.href = `${path}${location.search}${location.hash}`;
  };
  return (
    <a href={path} lang={other} hrefLang={other} onClick={choose}>
      {label}
    </a>
  );
}
