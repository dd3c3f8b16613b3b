'use client';

import type { MathfieldElement } from 'mathlive';
import { useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import type { AnswerFormat, SubmittedFormula } from '@/lib/grading/answer-kinds';
import type { Words } from '@/lib/i18n/messages';
import { createMathfield } from './load-mathlive';
import { formulaText } from './submitted-formula';

type State = 'off' | 'loading' | 'on' | 'failed';

/**
 * A formula editor beside the text box, for who asks for it. Both write the same answer: what is built here stands in the
 * box as LaTeX, and what is typed there is shown here as soon as it can be read.
 */
export function FormulaEditor({
  format,
  value,
  onChange,
  label,
  cell,
  words,
}: {
  format: AnswerFormat;
  value: SubmittedFormula;
  onChange: (value: SubmittedFormula) => void;
  label: string;
  /** Which of several formulas it is. */
  cell?: string;
  words: Words<'exercise'>;
}) {
  const [state, setState] = useState<State>('off');
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement>(undefined);
  const change = useRef(onChange);
  change.current = onChange;
  const typed = formulaText(value);

  const open = async () => {
    setState('loading');
    try {
      const made = await createMathfield();
      if (place.current === null) return;
      made.setAttribute('aria-label', label);
      if (cell !== undefined) made.dataset['cell'] = cell;
      made.addEventListener('input', () => change.current(made.value === '' ? '' : { latex: made.value }));
      place.current.replaceChildren(made);
      field.current = made;
      setState('on');
      made.focus();
    } catch {
      setState('failed');
    }
  };
  const close = () => {
    field.current?.remove();
    field.current = undefined;
    setState('off');
  };

  useEffect(() => {
    if (state !== 'on') return;
    let left = false;
    const show = async () => {
      const { latexOf } = await import('../formula-reading');
      const editor = field.current;
      if (left || editor === undefined || editor.value === typed) return;
      const latex = latexOf(format, typed);
      if (latex !== undefined) editor.setValue(latex, { silenceNotifications: true });
    };
    void show().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [state, typed, format]);

  return (
    <div className="editor">
      <div ref={place} hidden={state !== 'on'} />
      <QuietButton aria-pressed={state === 'on'} onClick={() => (state === 'on' ? close() : void open())}>
        {state === 'loading' ? words.editorLoading : words.editor}
      </QuietButton>
      {state === 'failed' ? <p className="read bad">{words.editorFailed}</p> : null}
    </div>
  );
}
