'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const aTenthOfASecond = 100;

/**
 * Calls `step` ten times a second while it plays, until `step` answers that there is no more. Where motion is unwanted,
 * all steps are taken at once.
 */
export function usePlay(step: () => boolean) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    if (!playing) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      while (latest.current());
      setPlaying(false);
      return;
    }
    const timer = setInterval(() => {
      if (!latest.current()) setPlaying(false);
    }, aTenthOfASecond);
    return () => clearInterval(timer);
  }, [playing]);
  const play = useCallback(() => setPlaying(true), []);
  const stop = useCallback(() => setPlaying(false), []);
  return { playing, play, stop };
}
