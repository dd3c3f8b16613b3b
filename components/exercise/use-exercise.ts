'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { lessonState } from '@/components/lesson/lesson-state';
import { lessonStore } from '@/components/lesson/lesson-store';
import type { Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import type { Locale } from '@/lib/i18n/locale';
import { emptyAnswer, fits } from './answer-shape';
import type { ExerciseView } from './exercise-view';
import { anySeed, fetchInstance } from './fetch-instance';
import { draftOf, dropPending, hintsOf, keepDraft, keepHints, keepPending, type Pending, pendingOf } from './kept';
import { settleOwner } from './kept-owner';
import type { Result } from './result';
import { sendAnswer } from './send-answer';
import { uuidV7 } from './uuid-v7';

/** One instance on the bench: what is typed, and what became of what was sent. */
export interface Desk {
  readonly view: ExerciseView;
  readonly draft: SubmittedAnswer;
  readonly outcome?: { readonly answer: SubmittedAnswer; readonly result: Result; readonly fresh: boolean };
  readonly solved: boolean;
  readonly tries: number;
  /** How many hints of this instance were opened, and whether its solution was. */
  readonly hintsSeen: number;
  readonly solutionSeen: boolean;
}

/** Where an answer is on its way to the server. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'waiting'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'outdated' };

const idle: Phase = { kind: 'idle' };
const resendAfter = 15_000;

export const triesBeforeSolution = 3;

const openDesk = (view: ExerciseView): Desk => ({
  view,
  draft: emptyAnswer(view.answer),
  solved: false,
  tries: 0,
  hintsSeen: 0,
  solutionSeen: false,
});

/** The way of one exercise's answers: field → server → verdict, over reloads, lost connections and variants. */
export function useExercise(initial: ExerciseView, lesson: string, locale: Locale) {
  const [desk, setDesk] = useState(() => openDesk(initial));
  const [phase, setPhase] = useState<Phase>(idle);
  const [earlier, setEarlier] = useState<readonly Desk[]>([]);
  const [otherFailed, setOtherFailed] = useState(false);
  const current = useRef(desk);
  current.current = desk;
  const store = lessonStore(lesson);
  const { id } = initial;

  const place = useCallback(
    (next: Desk) => {
      current.current = next;
      setDesk(next);
      store.recordExercise(id, {
        variant: next.view.variant,
        givens: next.view.givens,
        typed: next.draft,
        revealed: next.solved || next.solutionSeen,
        ...(next.outcome && next.outcome.result.verdict !== 'invalid' ? { graded: next.outcome.answer } : {}),
      });
    },
    [id, store],
  );

  const send = useCallback(
    async (pending: Pending) => {
      setPhase({ kind: 'checking' });
      const reply = await sendAnswer(pending, locale);
      if (reply.kind === 'unreachable') return setPhase({ kind: 'offline' });
      if (reply.kind === 'refused' && reply.status === 429) {
        return setPhase({ kind: 'waiting', seconds: Math.max(1, Math.ceil(reply.retryAfter ?? 5)) });
      }
      dropPending(id);
      if (reply.kind === 'refused') {
        if (reply.status !== 409) return setPhase({ kind: 'refused', detail: reply.detail });
        const renewed = await fetchInstance(current.current.view, pending.variant, locale);
        if (renewed) place(openDesk(renewed));
        return setPhase({ kind: 'outdated' });
      }
      const { result, progress } = reply.body;
      const counted = result.verdict !== 'invalid';
      store.recordExercise(id, { status: progress.status });
      const now = current.current;
      if (now.view.variant === pending.variant) {
        place({
          ...now,
          outcome: { answer: pending.answer, result, fresh: true },
          solved: now.solved || result.verdict === 'correct',
          tries: now.tries + (counted ? 1 : 0),
        });
      }
      setPhase(idle);
    },
    [id, locale, place, store],
  );

  // What this browser and the server know of the exercise, once the page has come to life.
  useEffect(() => {
    let left = false;
    const restore = async () => {
      const [state] = await Promise.all([lessonState(lesson, locale), settleOwner()]);
      const stored = state.get(id);
      const pending = pendingOf(id);
      if (left) return;
      if (stored) store.recordExercise(id, { status: stored.status });
      const variant = pending?.variant ?? (stored && stored.attempts > 0 ? stored.variant : initial.variant);
      const view = variant === initial.variant ? initial : await fetchInstance(initial, variant, locale);
      if (left || view === undefined) return;
      const typed = current.current;
      const untouched = typed.view.variant === initial.variant && fits(view.answer, typed.draft) && isBlank(typed.draft);
      if (!untouched) return;
      const kept = pending?.answer ?? draftOf(id, variant) ?? stored?.lastAnswer;
      const here = stored?.variant === variant ? stored : undefined;
      const result = here?.lastResult;
      const answer = here?.lastAnswer;
      place({
        view,
        draft: fits(view.answer, kept) ? kept : emptyAnswer(view.answer),
        ...(result && fits(view.answer, answer) ? { outcome: { answer, result, fresh: false } } : {}),
        solved: result?.verdict === 'correct',
        // The server counts the tries at this instance; `attempts` are those at all of them.
        tries: here?.solutionOpen ? triesBeforeSolution : Math.min(here?.attempts ?? 0, triesBeforeSolution - 1),
        hintsSeen: Math.max(here?.hintsSeen ?? 0, hintsOf(id, variant)),
        solutionSeen: here?.solutionSeen ?? false,
      });
      if (pending) await send(pending);
    };
    store.recordExercise(id, { variant: initial.variant, givens: initial.givens });
    void restore();
    return () => {
      left = true;
    };
  }, [id, initial, lesson, locale, place, send, store]);

  const resend = useCallback(() => {
    const pending = pendingOf(id);
    if (pending) void send(pending);
  }, [id, send]);

  // An answer that did not arrive goes again by itself: when the browser sees the network, and every now and then.
  useEffect(() => {
    if (phase.kind !== 'offline' && phase.kind !== 'waiting') return;
    const timer = setTimeout(resend, phase.kind === 'waiting' ? phase.seconds * 1000 : resendAfter);
    addEventListener('online', resend);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', resend);
    };
  }, [phase, resend]);

  const type = useCallback(
    (draft: SubmittedAnswer) => {
      const now = current.current;
      place({ ...now, draft });
      keepDraft(id, now.view.variant, draft);
      store.touch({ kind: 'exercise', id });
    },
    [id, place, store],
  );

  useEffect(() => store.lendFields(id, type), [id, store, type]);

  const submit = useCallback(() => {
    if (phase.kind === 'checking') return;
    const { view, draft } = current.current;
    const pending: Pending = { id: uuidV7(), exercise: id, variant: view.variant, version: view.version, answer: draft };
    keepPending(pending);
    void send(pending);
  }, [id, phase, send]);

  const show = useCallback(
    async (variant: Variant) => {
      const view = await fetchInstance(initial, variant, locale);
      setOtherFailed(view === undefined);
      if (view === undefined) return;
      // Now: an updater runs when the new desk has taken its place.
      const left = current.current;
      setEarlier((desks) => [...desks, left]);
      const kept = draftOf(id, variant);
      place({ ...openDesk(view), ...(fits(view.answer, kept) ? { draft: kept } : {}) });
      setPhase(idle);
      store.touch({ kind: 'exercise', id });
    },
    [id, initial, locale, place, store],
  );

  const back = useCallback(() => {
    const previous = earlier.at(-1);
    if (previous === undefined) return;
    setEarlier(earlier.slice(0, -1));
    place(previous);
    setPhase(idle);
  }, [earlier, place]);

  const sawHints = useCallback(
    (hintsSeen: number) => {
      keepHints(id, current.current.view.variant, hintsSeen);
      place({ ...current.current, hintsSeen });
    },
    [id, place],
  );
  const sawSolution = useCallback(() => place({ ...current.current, solutionSeen: true }), [place]);

  return {
    desk,
    phase,
    otherFailed,
    type,
    submit,
    resend,
    sawHints,
    sawSolution,
    another: () => void show(anySeed()),
    back: earlier.length > 0 ? back : undefined,
  };
}

const isBlank = (answer: unknown): boolean =>
  typeof answer === 'string' ? answer === '' : Object.values(answer as object).every(isBlank);
