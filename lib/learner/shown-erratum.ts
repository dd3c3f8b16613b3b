import type { Erratum } from '@/lib/course/erratum';
import type { Wording } from '@/lib/learner/present-result';
import { plainTex, typeset } from '@/lib/typesetting/katex.mjs';
import { inlineMarkdownToHtml, markdownToHtml } from '@/lib/typesetting/markdown';

export interface ShownErratum {
  readonly id: string;
  /** Markdown with `$…$`, like what follows. */
  readonly place: string;
  readonly printed: string;
  readonly right: string;
  readonly reason: string;
  readonly checks: readonly ShownCheck[];
  readonly html?: { readonly printed: string; readonly right: string; readonly reason: string };
}

interface ShownCheck {
  /** Markdown with `$…$`. */
  readonly label: string;
  readonly labelHtml?: string;
  readonly tex: string;
  readonly shows: 'printed' | 'right';
  readonly html?: string;
}

/**
 * An erratum as the API gives it; undefined while the exercise that asks for its right form is open. The core's check waits
 * for every exercise whose result it prints.
 */
export function shownErratum(
  { id, place, printed, right, reason, askedBy, checkAnswers = [], check }: Erratum,
  solved: (exercise: string) => boolean,
  { locale, html }: Wording,
): ShownErratum | undefined {
  if (askedBy !== undefined && !solved(askedBy)) return undefined;
  const checks = checkAnswers.every(solved) ? check() : [];
  return {
    id,
    place: place[locale],
    printed: printed[locale],
    right: right[locale],
    reason: reason[locale],
    checks: checks.map(({ label, tex, shows }) => ({
      label: label[locale],
      tex: plainTex(tex),
      shows,
      ...(html && { labelHtml: inlineMarkdownToHtml(label[locale]), html: typeset(tex) }),
    })),
    ...(html && {
      html: {
        printed: inlineMarkdownToHtml(printed[locale]),
        right: inlineMarkdownToHtml(right[locale]),
        reason: markdownToHtml(reason[locale]),
      },
    }),
  };
}
