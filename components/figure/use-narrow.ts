'use client';

import { useSyncExternalStore } from 'react';

/** As in the style sheets: a phone held upright. */
const query = '(max-width: 44.99rem)';

const subscribe = (changed: () => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};

/** Whether the page is as narrow as a phone. Only for what a style sheet cannot do. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
