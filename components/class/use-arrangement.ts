import { useLayoutEffect, useState } from 'react';
import { type Arrangement, readArrangement, usualArrangement } from './read-arrangement';

/** The arrangement of a class's grid, kept in this tab: whoever comes back from a learner's answers finds it as it was. */
export function useArrangement(
  classId: string,
  lessons: readonly string[],
): [Arrangement, (change: Partial<Arrangement>) => void] {
  const [arrangement, setArrangement] = useState(usualArrangement);
  const place = `kobai-grid-${classId}`;
  useLayoutEffect(() => {
    try {
      const kept = sessionStorage.getItem(place);
      if (kept !== null) setArrangement(readArrangement(kept, lessons));
    } catch {
      // Storage is refused: nothing is kept.
    }
  }, [place, lessons]);
  const change = (by: Partial<Arrangement>) => {
    const after = { ...arrangement, ...by };
    setArrangement(after);
    try {
      sessionStorage.setItem(place, JSON.stringify(after));
    } catch {
      // As above.
    }
  };
  return [arrangement, change];
}
