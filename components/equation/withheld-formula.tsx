'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/exercise/call-api';
import { useLesson } from '@/components/lesson/use-lesson';
import { Typeset } from '@/components/ui/typeset';
import type { Locale } from '@/lib/i18n/locale';

interface Formula {
  readonly tex: string;
  readonly html: string;
  readonly aloud: string;
}

/** An equation whose right side is an exercise's answer: printed whole once that is solved, and fetched only then. */
export function WithheldFormula({
  lesson,
  equation,
  until,
  locale,
  withheld,
  note,
}: {
  lesson: string;
  equation: string;
  until: string;
  locale: Locale;
  withheld: Formula;
  note: string;
}) {
  const solved = useLesson(lesson, ({ exercises }) => exercises[until]?.status === 'solved');
  const [whole, setWhole] = useState<Formula>();
  useEffect(() => {
    if (!solved) return;
    let left = false;
    const ask = async () => {
      const reply = await callApi<Formula>(`equations/${equation}?html=1&locale=${locale}`);
      if (!left && reply.kind === 'answered') setWhole(reply.body);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [equation, locale, solved]);
  const shown = whole ?? withheld;
  return (
    <div data-tex={shown.tex} aria-live="polite">
      <Typeset as="div" html={shown.html} />
      {whole ? null : <span className="vh">{note}</span>}
    </div>
  );
}
