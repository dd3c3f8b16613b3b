'use client';

import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useLesson } from '@/components/lesson/use-lesson';
import { QuietButton } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { WideTypeset } from '@/components/ui/wide-typeset';
import type { Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { Aids, WorkedSolution } from './aids';
import { AnswerField } from './answer-field';
import { placesOf } from './answer-shape';
import { ExerciseTitle } from './exercise-title';
import type { ExerciseView } from './exercise-view';
import { ReadBack, typedText } from './read-back';
import { cellVerdicts, markOf, unreadablePlaces } from './result';
import { triesBeforeSolution, useExercise } from './use-exercise';
import { CheckButton, Verdict } from './verdict';

/** The fields that a verdict is about: unreadable, wrong, near, or with a slip made before. What is right is not one to type over. */
const toMend = 'input[aria-invalid="true"], [data-v="partly"] input, [data-v="repeated"] input';

/** An exercise on its bench: prompt, fields, how the answer is read, verdict, hints, worked solution, other numbers. */
export function ExerciseCard({
  view: initial,
  lesson,
  locale,
  words,
}: {
  view: ExerciseView;
  lesson: string;
  locale: Locale;
  words: Words<'exercise'>;
}) {
  const { desk, phase, otherFailed, type, submit, resend, sawHints, sawSolution, another, back } = useExercise(
    initial,
    lesson,
    locale,
  );
  const status = useLesson(lesson, ({ exercises }) => exercises[initial.id]?.status ?? 'new');
  const [edited, setEdited] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { view, draft, outcome } = desk;
  const { id } = initial;
  const places = placesOf(view.answer);
  // Marks hold for what was graded, cell by cell: a cell that was changed since has none.
  const verdicts = outcome ? unchanged(cellVerdicts(outcome.result, places), outcome.answer, draft) : new Map<string, never>();
  const unreadable = unreadablePlaces(outcome?.result);
  const invalid = outcome?.result.verdict === 'invalid' && outcome.answer === draft;

  // After a verdict the next keystroke is wanted in the field that it is about.
  const verdictOf = outcome?.fresh ? outcome.result : undefined;
  useEffect(() => {
    if (verdictOf === undefined || form.current === null) return;
    const active = document.activeElement;
    if (active !== null && active !== document.body && !form.current.contains(active)) return;
    const asked = form.current.querySelector<HTMLInputElement>(toMend);
    const here = active instanceof HTMLInputElement ? active : null;
    const field = asked ?? here ?? form.current.querySelector<HTMLInputElement>('input:checked, input');
    field?.focus({ preventScroll: true });
    if (field?.type === 'text') field.select();
  }, [verdictOf]);

  // The button that asked for other numbers is made anew with them: who pressed it goes on from the title, and reads.
  const title = useRef<HTMLHeadingElement>(null);
  const leaves = useRef<Variant>(undefined);
  const { variant } = view;
  useEffect(() => {
    if (leaves.current === undefined || leaves.current === variant) return;
    leaves.current = undefined;
    title.current?.focus();
  }, [variant]);
  const leaving = (change: () => void) => () => {
    leaves.current = variant;
    change();
  };

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    submit();
  };

  return (
    <section
      className="ex"
      id={id}
      data-exercise={id}
      data-variant={view.variant}
      data-status={status}
      aria-labelledby={`${id}-title`}
    >
      <div className="ex-head">
        <span>{fill(words.number, { n: view.number })}</span>
        <a href={`#eq-${view.equation.id}`}>
          {words.equation}
          <span className="eq-ref">({view.equation.number})</span>
        </a>
        <span className="st">
          <Mark kind={markOf[status]} />
          <span className="vh">{words.status[status]}</span>
        </span>
      </div>
      {/* Read as it is written: x₀, not x and a 0. */}
      <h3 id={`${id}-title`} aria-label={view.title} ref={title} tabIndex={-1}>
        <ExerciseTitle title={view.title} />
      </h3>
      <WideTypeset className="prompt" html={view.promptHtml} name={view.title} />
      <form ref={form} noValidate onSubmit={send} onFocus={(event) => setEdited(event.target.dataset['cell'])}>
        <AnswerField
          key={view.variant}
          format={view.answer}
          answer={draft}
          onChange={type}
          verdicts={verdicts}
          unreadable={unreadable}
          invalid={invalid}
          id={id}
          title={view.title}
          describedBy={`${id}-read`}
          names={view.names}
          words={words}
          button={<CheckButton phase={phase} words={words} />}
        />
        <ReadBack
          id={`${id}-read`}
          format={view.answer}
          typed={typedText(view.answer, draft, edited)}
          names={view.names}
          words={words}
        />
      </form>
      <noscript>
        <p className="read">{words.noScript}</p>
      </noscript>
      <Verdict outcome={outcome} phase={phase} kind={view.answer.kind} places={places} words={words} onResend={resend} />
      <Aids
        key={`aids ${view.variant}`}
        view={view}
        locale={locale}
        words={words}
        seen={desk.hintsSeen}
        onSeen={sawHints}
        solution={
          desk.solved || desk.tries >= triesBeforeSolution ? (
            <WorkedSolution
              key={`solution ${view.variant}`}
              view={view}
              locale={locale}
              words={words}
              seen={desk.solutionSeen}
              onOpened={sawSolution}
            />
          ) : null
        }
      >
        {view.hasVariants ? <QuietButton onClick={leaving(another)}>{words.otherNumbers}</QuietButton> : null}
        {back ? <QuietButton onClick={leaving(back)}>{words.back}</QuietButton> : null}
      </Aids>
      {otherFailed ? <p className="read bad">{words.otherFailed}</p> : null}
    </section>
  );
}

/** Verdicts of the places that still hold what was graded. */
function unchanged<V>(verdicts: ReadonlyMap<string, V>, graded: SubmittedAnswer, draft: SubmittedAnswer): ReadonlyMap<string, V> {
  const at = (answer: SubmittedAnswer, place: string): unknown =>
    place.split(',').reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], answer);
  return new Map([...verdicts].filter(([place]) => JSON.stringify(at(graded, place)) === JSON.stringify(at(draft, place))));
}
