'use client';

import { useLayoutEffect, useSyncExternalStore } from 'react';
import { applyKeptTheme, chooseTheme, chosenTheme, type Theme, themes } from './theme';

function subscribe(changed: () => void) {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** One button that goes through auto, light and dark; its word says what holds now. */
export function ThemeSwitch({ labels }: { labels: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, chosenTheme, () => 'auto' as const);
  useLayoutEffect(applyKeptTheme, []);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button type="button" onClick={() => chooseTheme(next)}>
      {labels[theme]}
    </button>
  );
}
