'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { WideTypeset } from '@/components/ui/wide-typeset';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { callApi } from './call-api';
import type { ExerciseView } from './exercise-view';

const hintCount = 3;
type Text = { readonly html: string } | 'failed' | undefined;

async function fetchHint(view: ExerciseView, level: number, locale: Locale): Promise<string | undefined> {
  const reply = await callApi<{ hint: string; html?: string }>(
    `exercises/${view.id}/hints/${level}?variant=${view.variant}&html=1&locale=${locale}`,
  );
  return reply.kind === 'answered' ? (reply.body.html ?? reply.body.hint) : undefined;
}

/** Three hints, one asked for at a time; the worked solution; whatever else helps. Keyed by its instance: it forgets with it. */
export function Aids({
  view,
  locale,
  words,
  seen,
  onSeen,
  solution,
  children,
}: {
  view: ExerciseView;
  locale: Locale;
  words: Words<'exercise'>;
  /** How many were opened before: they stand open again. */
  seen: number;
  onSeen: (hints: number) => void;
  solution: ReactNode;
  children: ReactNode;
}) {
  const [hints, setHints] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const left = hintCount - hints.length;
  // With the last hint its button goes: who pressed it goes on from the hint.
  const opened = useRef<number>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const ask = async () => {
    const hint = await fetchHint(view, hints.length + 1, locale);
    setFailed(hint === undefined);
    if (hint === undefined) return;
    opened.current = hints.length;
    setHints([...hints, hint]);
    onSeen(hints.length + 1);
  };

  const isBehind = hints.length < seen;
  useEffect(() => {
    if (!isBehind) return;
    let gone = false;
    const levels = Array.from({ length: seen }, (_, i) => fetchHint(view, i + 1, locale));
    void Promise.all(levels).then((again) => {
      if (!gone && again.every((hint) => hint !== undefined)) setHints(again);
    });
    return () => {
      gone = true;
    };
  }, [isBehind, seen, view, locale]);

  useEffect(() => {
    if (opened.current === undefined || opened.current >= hints.length) return;
    list.current?.querySelectorAll<HTMLElement>('.hint > b')[opened.current]?.focus({ preventScroll: true });
    opened.current = undefined;
  }, [hints]);

  return (
    <>
      <div aria-live="polite" ref={list}>
        {hints.map((html, i) => (
          <div className="hint" key={html}>
            <b tabIndex={-1}>{fill(words.hintTitle, { n: i + 1 })}</b>
            <WideTypeset html={html} name={view.title} />
          </div>
        ))}
        {failed ? <p className="read bad">{words.hintFailed}</p> : null}
      </div>
      {solution}
      <div className="aids">
        {left > 0 ? <QuietButton onClick={() => void ask()}>{fill(words.hint, { n: left })}</QuietButton> : null}
        {children}
      </div>
    </>
  );
}

/** The worked solution, asked for when it is opened; open at once where it was seen before. */
export function WorkedSolution({
  view,
  locale,
  words,
  seen,
  onOpened,
}: {
  view: ExerciseView;
  locale: Locale;
  words: Words<'exercise'>;
  seen: boolean;
  onOpened: () => void;
}) {
  const opensAtOnce = useRef(seen).current;
  const [text, setText] = useState<Text>();
  const [locked, setLocked] = useState(false);
  const ask = async () => {
    const reply = await callApi<{ solution: string; html?: string }>(
      `exercises/${view.id}/solution?variant=${view.variant}&html=1&locale=${locale}`,
    );
    setLocked(reply.kind === 'refused' && (reply.status === 403 || reply.status === 401));
    setText(reply.kind === 'answered' ? { html: reply.body.html ?? reply.body.solution } : 'failed');
    if (reply.kind === 'answered') onOpened();
  };
  return (
    <details
      className="worked"
      open={opensAtOnce || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open && typeof text !== 'object') void ask();
      }}
    >
      <summary>{words.solution}</summary>
      <div className="steps" aria-live="polite">
        {text === 'failed' ? <p className="read bad">{locked ? words.solutionLocked : words.solutionFailed}</p> : null}
        {typeof text === 'object' ? <WideTypeset html={text.html} name={words.solution} /> : null}
      </div>
    </details>
  );
}
