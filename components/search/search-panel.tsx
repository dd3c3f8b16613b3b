'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { findPlaces } from '@/lib/search/search-index';
import { SearchResult } from './search-result';
import { useSearchIndex } from './use-search-index';

const mostResults = 12;
const optionId = (at: number) => `search-result-${at}`;

/** The search under the bar: a combobox over a ruled list. Arrows choose, Enter opens, Escape closes. */
export function SearchPanel({
  locale,
  words,
  close,
}: {
  locale: Locale;
  words: Words<'search'>;
  close: (returnFocus: boolean) => void;
}) {
  const router = useRouter();
  const panel = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { index, failed } = useSearchIndex(locale);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const hits = index ? findPlaces(index, query, mostResults) : [];
  const searched = index !== undefined && query.trim() !== '';

  // The panel was asked for, and typing is all that it is for.
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      const bar = panel.current?.closest('header');
      if (target instanceof Node && !bar?.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [close]);

  const choose = (at: number) => {
    setChosen(at);
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, its own keys choose and confirm.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = hits[chosen];
    if (event.key === 'Escape') close(true);
    else if (step !== undefined && hits.length > 0) choose((chosen + step + hits.length) % hits.length);
    else if (event.key === 'Enter' && hit) {
      close(false);
      router.push(hit.id as Route);
    } else return;
    event.preventDefault();
  };

  const told = () => {
    if (failed) return words.failed;
    if (index === undefined) return words.loading;
    if (!searched) return words.how;
    return hits.length === 0 ? fill(words.none, { query: query.trim() }) : fill(words.count, { n: hits.length });
  };

  return (
    <search className="search" ref={panel}>
      <div className="search-in">
        <div className="search-field">
          <input
            className="inp"
            type="text"
            role="combobox"
            ref={field}
            aria-label={words.label}
            aria-autocomplete="list"
            aria-expanded={hits.length > 0}
            aria-controls="search-results"
            aria-activedescendant={hits.length > 0 ? optionId(chosen) : undefined}
            placeholder={words.placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <QuietButton onClick={() => close(true)}>{words.close}</QuietButton>
        </div>
        <p className="search-told" role="status">
          {told()}
        </p>
        <div id="search-results" role="listbox" aria-label={words.results}>
          {hits.map((hit, at) => (
            <SearchResult
              key={hit.id}
              id={optionId(at)}
              hit={hit}
              query={query}
              kind={words.kind[hit.kind]}
              selected={at === chosen}
              onOpen={() => close(false)}
            />
          ))}
        </div>
      </div>
    </search>
  );
}
