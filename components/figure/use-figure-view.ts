'use client';

import { useCallback, useRef, useState } from 'react';
import { type StateCode, useFigureState } from './use-figure-state';

/** A figure's state together with the sentence that says it: said anew when a handle is let go or something is chosen. */
export function useFigureView<S>(lesson: string, name: string, code: StateCode<S>, sentence: (state: S) => string) {
  const { state, current, set, share, shared } = useFigureState(lesson, name, code);
  const [said, setSaid] = useState(() => sentence(state));
  const [table, setTable] = useState(false);
  const latest = useRef(sentence);
  latest.current = sentence;

  /** While a handle moves; within a step of its grid nothing is drawn anew. */
  const change = useCallback(
    (next: (old: S) => S): S =>
      set((old) => {
        const changed = next(old);
        return code.encode(changed) === code.encode(old) ? old : changed;
      }),
    [set, code],
  );
  /** After it moved. */
  const say = useCallback(() => setSaid(latest.current(current())), [current]);
  /** At once, by a button. */
  const choose = useCallback(
    (next: S | ((old: S) => S)) => {
      set((old) => (next instanceof Function ? next(old) : next));
      say();
    },
    [set, say],
  );
  const reset = useCallback(() => choose(code.initial), [choose, code]);
  return { name, state, said, shared, share, table, toggleTable: () => setTable(!table), change, say, choose, reset };
}
