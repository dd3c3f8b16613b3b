import { type RefObject, useEffect, useRef, useState } from 'react';

/** As many rows as a page answers fast with; most classes have fewer. */
export const rowsAtOnce = 200;

/** How many rows are drawn, and what draws some more and goes on at the first of them. */
export function useSomeFirst(table: RefObject<HTMLElement | null>): { limit: number; showMore: () => void } {
  const [limit, setLimit] = useState(rowsAtOnce);
  const drawn = useRef(limit);
  useEffect(() => {
    if (drawn.current === limit) return;
    table.current?.querySelectorAll<HTMLElement>('[data-learner] a')[drawn.current]?.focus();
    drawn.current = limit;
  }, [limit, table]);
  return { limit, showMore: () => setLimit((before) => before + rowsAtOnce) };
}
