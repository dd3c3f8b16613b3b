import type { Bilingual } from '@/lib/i18n/locale';

/** One line of a live check: what was computed, and what came out, as the core has it now. */
export interface ErratumCheck {
  /** Markdown with `$…$`. */
  readonly label: Bilingual;
  /** TeX of what was computed and its result. */
  readonly tex: string;
  /** Does this line show the printed form, or the right one? */
  readonly shows: 'printed' | 'right';
}

/** A place where the source is wrong: what it prints, what is right, why, and how the core shows it. */
export interface Erratum {
  readonly id: string;
  readonly lesson: string;
  /** Where in the source, in a word or two; Markdown with `$…$`. */
  readonly place: Bilingual;
  /** Markdown with `$…$`. */
  readonly printed: Bilingual;
  readonly right: Bilingual;
  readonly reason: Bilingual;
  /** Exercises of its lesson whose article result the check prints: the lesson's page leaves the check to the errata page. */
  readonly checkAnswers?: readonly string[];
  /** The exercise of its lesson that asks for the very right form: the lesson's page leaves form and reason to the errata page too. */
  readonly askedBy?: string;
  /** For the lesson's page while that exercise is open, where the printed form has an article result in it: the form without. */
  readonly printedWhileAsked?: Bilingual;
  /** Computed by the numerical core when it is called; empty where a notation alone is at fault. */
  readonly check: () => readonly ErratumCheck[];
}
