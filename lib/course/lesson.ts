import type { Bilingual } from '@/lib/i18n/locale';

/** The quantities that keep one colour and one mark everywhere (design.md): output, target, loss, slope, step; ink for the rest. */
export type Quantity = 'y' | 't' | 'e' | 'g' | 's' | 'k';

/** A symbol of an equation, for its legend: the same `id` lights up in the figure and in the exercise. */
export interface EquationSymbol {
  readonly id: string;
  readonly quantity: Quantity;
  readonly tex: string;
  readonly name: Bilingual;
  /** One or two sentences, Markdown with `$…$`. */
  readonly meaning: Bilingual;
}

export interface Equation {
  readonly id: string;
  /** Display TeX with the macros \Y \T \E \G \S around quantities (outputs, targets, losses, slopes, steps). */
  readonly tex: string;
  /** The equation read aloud, as prose.md does it. */
  readonly aloud: Bilingual;
  readonly symbols: readonly EquationSymbol[];
  /** Exercises beside it, in the order of course.md. */
  readonly exercises: readonly string[];
  /** What to print while this exercise is unsolved, instead of `tex`: its right side would give the answer away. */
  readonly withheld?: { readonly until: string; readonly tex: string; readonly aloud: Bilingual };
}

export interface Section {
  readonly id: string;
  readonly title: Bilingual;
  /** A shorter title for the table of contents. */
  readonly short: Bilingual;
  readonly equations: readonly string[];
}

export interface Lesson {
  readonly id: string;
  /** 1 … 6; an equation's number is `<number>.<place>`. */
  readonly number: number;
  readonly title: Bilingual;
  /** A shorter title where there is a column's width for it. */
  readonly short?: Bilingual;
  /** The sentence under the title. */
  readonly lead: Bilingual;
  /** One short sentence for the course home and for search engines. */
  readonly summary: Bilingual;
  readonly aims: readonly Bilingual[];
  readonly sections: readonly Section[];
  /** In order; the place in this list is the second half of the number. */
  readonly equations: readonly Equation[];
  readonly figures: readonly string[];
}
