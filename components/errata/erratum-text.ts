/** A place where the source is wrong, in one language, typeset. */
export interface ErratumText {
  readonly id: string;
  readonly place: string;
  /** The printed formula or words; struck through. */
  readonly printedHtml: string;
  readonly rightHtml: string;
  readonly reasonHtml: string;
  /** What the core computes; empty where a notation alone is at fault, or an open exercise would be given away. */
  readonly checks: readonly ErratumCheckText[];
}

export interface ErratumCheckText {
  readonly label: string;
  readonly html: string;
  readonly shows: 'printed' | 'right';
}
