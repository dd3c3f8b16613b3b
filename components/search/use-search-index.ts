import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { readSearchIndex, type SearchIndex } from '@/lib/search/search-index';

const loaded = new Map<Locale, SearchIndex>();

/** The index of a language, asked for once a page view; `failed` where it could not be had. */
export function useSearchIndex(locale: Locale): { readonly index: SearchIndex | undefined; readonly failed: boolean } {
  const [index, setIndex] = useState(() => loaded.get(locale));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (loaded.has(locale)) return;
    const leaving = new AbortController();
    const load = async () => {
      try {
        const response = await fetch(`/${locale}/search-index.json`, { signal: leaving.signal });
        if (!response.ok) throw new Error(`search index: ${response.status}`);
        const read = readSearchIndex(await response.text());
        loaded.set(locale, read);
        setIndex(read);
      } catch {
        if (!leaving.signal.aborted) setFailed(true);
      }
    };
    void load();
    return () => leaving.abort();
  }, [locale]);
  return { index, failed };
}
