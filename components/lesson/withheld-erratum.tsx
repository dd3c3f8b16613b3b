'use client';

import type { ReactNode } from 'react';
import { ErratumBody, type ErratumWords } from '@/components/errata/erratum-body';
import { type ErratumText, isOneFormula } from '@/components/errata/erratum-text';
import type { Locale } from '@/lib/i18n/locale';
import { useOnceSolved } from './use-once-solved';

interface FetchedErratum {
  readonly id: string;
  readonly place: string;
  readonly printed: string;
  readonly html: { readonly printed: string; readonly right: string; readonly reason: string };
  readonly checks: ErratumText['checks'];
}

const textOf = ({ id, place, printed, html, checks }: FetchedErratum): ErratumText => ({
  id,
  place,
  printedHtml: html.printed,
  isFormula: isOneFormula(printed),
  rightHtml: html.right,
  reasonHtml: html.reason,
  checks,
});

/** An erratum whose right form is an exercise's answer: told whole once that is solved, and fetched only then. */
export function WithheldErratum({
  lesson,
  erratum,
  until,
  locale,
  words,
  children,
}: {
  lesson: string;
  erratum: string;
  until: string;
  locale: Locale;
  words: ErratumWords;
  /** What stands here before. */
  children: ReactNode;
}) {
  const whole = useOnceSolved<FetchedErratum>(lesson, until, `errata/${erratum}?html=1&locale=${locale}`);
  return <div aria-live="polite">{whole ? <ErratumBody text={textOf(whole)} words={words} /> : children}</div>;
}
