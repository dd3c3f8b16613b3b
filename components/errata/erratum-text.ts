/** A place where the source is wrong, in one language, typeset. */
export interface ErratumText {
  readonly id: string;
  /** Without markup, for where only text can stand. */
  readonly place: string;
  /** The printed formula or words; struck through. */
  readonly printedHtml: string;
  /** It is one formula and nothing else. */
  readonly isFormula: boolean;
  readonly rightHtml: string;
  readonly reasonHtml: string;
  /** What the core computes; empty where a notation alone is at fault, or an open exercise would be given away. */
  readonly checks: readonly ErratumCheckText[];
}

export interface ErratumCheckText {
  readonly label: string;
  readonly labelHtml: string;
  readonly html: string;
  readonly shows: 'printed' | 'right';
}

/** Is this text one formula and nothing else? Such a one is struck from corner to corner, as words are not. */
export const isOneFormula = (markdown: string): boolean => /^\$[^$]+\$$/.test(markdown);
