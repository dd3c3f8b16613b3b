'use client';

import { useOnceSolved } from '@/components/lesson/use-once-solved';
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
  const whole = useOnceSolved<Formula>(lesson, until, `equations/${equation}?html=1&locale=${locale}`);
  const shown = whole ?? withheld;
  return (
    <div data-tex={shown.tex} aria-live="polite">
      <Typeset as="div" html={shown.html} />
      {whole ? null : <span className="vh">{note}</span>}
    </div>
  );
}
