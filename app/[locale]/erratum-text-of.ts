import { type ErratumText, isOneFormula } from '@/components/errata/erratum-text';
import type { Erratum } from '@/lib/course/erratum';
import type { Locale } from '@/lib/i18n/locale';
import { plainMarkdown } from '@/lib/search/plain-math';
import { typeset } from '@/lib/typesetting/katex.mjs';
import { inlineMarkdownToHtml, markdownToHtml } from '@/lib/typesetting/markdown';

/** An erratum in one language, typeset, with the core's check as computed now. */
export const erratumTextOf = ({ id, place, printed, right, reason, check }: Erratum, locale: Locale): ErratumText => ({
  id,
  place: plainMarkdown(place[locale]),
  printedHtml: inlineMarkdownToHtml(printed[locale]),
  isFormula: isOneFormula(printed[locale]),
  rightHtml: inlineMarkdownToHtml(right[locale]),
  reasonHtml: markdownToHtml(reason[locale]),
  checks: check().map(({ label, tex, shows }) => ({
    label: label[locale],
    labelHtml: inlineMarkdownToHtml(label[locale]),
    html: typeset(tex),
    shows,
  })),
});
