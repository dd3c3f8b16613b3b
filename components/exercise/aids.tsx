'use client';

import { type ReactNode, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { Typeset } from '@/components/ui/typeset';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { callApi } from './call-api';
import type { ExerciseView } from './exercise-view';

const hintCount = 3;
type Text = { readonly html: string } | 'failed' | undefined;

/** Three hints, one asked for at a time; then whatever else helps (`children`). Keyed by its instance: it forgets with it. */
export function Aids({
  view,
  locale,
  words,
  children,
}: {
  view: ExerciseView;
  locale: Locale;
  words: Words<'exercise'>;
  children: ReactNode;
}) {
  const [hints, setHints] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const left = hintCount - hints.length;
  const ask = async () => {
    const reply = await callApi<{ hint: string; html?: string }>(
      `exercises/${view.id}/hints/${hints.length + 1}?variant=${view.variant}&html=1&locale=${locale}`,
    );
    setFailed(reply.kind !== 'answered');
    if (reply.kind === 'answered') setHints([...hints, reply.body.html ?? reply.body.hint]);
  };
  return (
    <>
      <div aria-live="polite">
        {hints.map((html, i) => (
          <div className="hint" key={html}>
            <b>{fill(words.hintTitle, { n: i + 1 })}</b>
            <Typeset as="div" html={html} />
          </div>
        ))}
        {failed ? <p className="read bad">{words.hintFailed}</p> : null}
      </div>
      <div className="aids">
        {left > 0 ? <QuietButton onClick={() => void ask()}>{fill(words.hint, { n: left })}</QuietButton> : null}
        {children}
      </div>
    </>
  );
}

/** The worked solution, asked for when it is opened. */
export function WorkedSolution({
  view,
  locale,
  words,
  onOpened,
}: {
  view: ExerciseView;
  locale: Locale;
  words: Words<'exercise'>;
  onOpened: () => void;
}) {
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
      onToggle={(event) => {
        if (event.currentTarget.open && typeof text !== 'object') void ask();
      }}
    >
      <summary>{words.solution}</summary>
      <div className="steps" aria-live="polite">
        {text === 'failed' ? <p className="read bad">{locked ? words.solutionLocked : words.solutionFailed}</p> : null}
        {typeof text === 'object' ? <Typeset as="div" html={text.html} /> : null}
      </div>
    </details>
  );
}
