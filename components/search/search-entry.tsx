'use client';

import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';

const SearchPanel = dynamic(() => import('./search-panel').then(({ SearchPanel: panel }) => panel), { ssr: false });

/** The bar's entry to the search. The panel under the bar, its code and its index are loaded once it is opened. */
export function SearchEntry({ locale, words }: { locale: Locale; words: Words<'search'> }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = (returnFocus: boolean) => {
    setOpen(false);
    if (returnFocus) button.current?.focus();
  };
  const bar = button.current?.closest('header');
  return (
    <>
      <button
        ref={button}
        id="open-search"
        className="needs-script"
        type="button"
        aria-expanded={open}
        aria-keyshortcuts="/"
        onClick={() => setOpen(!open)}
      >
        {words.open}
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </button>
      {open && bar ? createPortal(<SearchPanel locale={locale} words={words} close={close} />, bar) : null}
    </>
  );
}
