'use client';

import { useState } from 'react';
import { type StateCode, useFigureState } from './use-figure-state';

/** A figure's state together with the sentence that says it: said anew when a handle is let go or something is chosen. */
export function useFigureView<S>(lesson: string, name: string, code: StateCode<S>, sentence: (state: S) => string) {
  const { state, set, share, shared } = useFigureState(lesson, name, code);
  const [said, setSaid] = useState(() => sentence(state));
  const [table, setTable] = useState(false);
  return {
    name,
    state,
    said,
    shared,
    share,
    table,
    toggleTable: () => setTable(!table),
    /** While a handle moves; within a step of its grid nothing is drawn anew. */
    move: (next: S) => {
      if (code.encode(next) !== code.encode(state)) set(() => next);
    },
    /** After it moved. */
    say: () => setSaid(sentence(state)),
    /** At once, by a button. */
    choose: (next: S) => {
      setSaid(sentence(next));
      set(() => next);
    },
    reset: () => {
      setSaid(sentence(code.initial));
      set(() => code.initial);
    },
  };
}
