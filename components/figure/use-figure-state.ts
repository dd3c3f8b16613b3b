'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { lessonStore } from '@/components/lesson/lesson-store';
import { copyText } from '@/components/ui/copy-text';
import type { Json } from '@/lib/course/exercise';

/** How a figure's state is written into a link, and read from one; `decode` answers null to what is no state of the figure. */
export interface StateCode<S> {
  readonly initial: S;
  readonly encode: (state: S) => string;
  readonly decode: (text: string) => S | null;
  /** The numbers of the state under the names that equations know them by (`y`, `t`, `x`, …). */
  readonly numbers: (state: S) => { readonly [name: string]: Json };
}

/**
 * A figure's state: from the link where it holds one, told to the lesson when it moves, put into a link when it is shared.
 * `set` answers the state that came of it; a change to the same state draws nothing anew.
 */
export function useFigureState<S>(lesson: string, name: string, code: StateCode<S>) {
  const [state, setState] = useState(() => {
    const shared = new URLSearchParams(location.search).get(name);
    return (shared === null ? null : code.decode(shared)) ?? code.initial;
  });
  const [shared, setShared] = useState<'no' | 'copied' | 'in-address'>('no');
  const latest = useRef(state);

  const set = useCallback(
    (change: (state: S) => S): S => {
      const next = change(latest.current);
      if (next !== latest.current) {
        latest.current = next;
        setState(next);
        setShared('no');
        lessonStore(lesson).moveFigure(name, code.numbers(next));
      }
      return next;
    },
    [lesson, name, code],
  );

  // A state that came with the link is what the reader looks at: the equation shows it too.
  useEffect(() => {
    if (latest.current !== code.initial) lessonStore(lesson).moveFigure(name, code.numbers(latest.current));
  }, [lesson, name, code]);

  const share = useCallback(async () => {
    const address = new URL(location.href);
    address.searchParams.set(name, code.encode(latest.current));
    address.hash = `fig-${name}`;
    history.replaceState(history.state, '', address);
    setShared((await copyText(address.href)) ? 'copied' : 'in-address');
  }, [name, code]);

  const current = useCallback(() => latest.current, []);
  return { state, current, set, share, shared };
}
