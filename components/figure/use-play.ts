'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const aTenthOfASecond = 100;

/**
 * Calls `step` ten times a second while it plays, until `step` answers that there is no more. Where motion is unwanted,
 * all steps are taken at once. `onRest` is called when no step is left and when `toggle` interrupts, not by `stop`, whose
 * caller goes on to something else.
 */
export function usePlay(step: () => boolean, onRest?: () => void) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef({ step, onRest, playing });
  latest.current = { step, onRest, playing };
  useEffect(() => {
    if (!playing) return;
    const rest = () => {
      setPlaying(false);
      latest.current.onRest?.();
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      while (latest.current.step());
      rest();
      return;
    }
    const timer = setInterval(() => {
      if (!latest.current.step()) rest();
    }, aTenthOfASecond);
    return () => clearInterval(timer);
  }, [playing]);
  const play = useCallback(() => setPlaying(true), []);
  const stop = useCallback(() => setPlaying(false), []);
  const toggle = useCallback(() => {
    setPlaying(!latest.current.playing);
    if (latest.current.playing) latest.current.onRest?.();
  }, []);
  return { playing, play, stop, toggle };
}
