import 'server-only';
import { exercises } from '@/lib/course/catalogue';
import type { Variant } from '@/lib/course/exercise';
import { fieldNames } from '@/lib/course/field-names';
import { type PublicExercise, toPublicExercise } from '@/lib/course/public-exercise';
import type { Locale } from '@/lib/i18n/locale';
import { getExercise } from '@/lib/learner/find-instance';
import type { Wording } from '@/lib/learner/present-result';
import { typeset } from '@/lib/typesetting/katex.mjs';
import { inlineMarkdownToHtml, markdownToHtml } from '@/lib/typesetting/markdown';

/** Each exercise is worth this much. */
export const points = 1;

/** All exercises, in course order. */
export const listExercises = (locale: Locale) =>
  exercises().map(({ id, lesson, kind, title }) => ({ id, lesson, kind, title: title[locale], points }));

interface TypesetExercise extends PublicExercise {
  readonly html?: string;
  /** HTML of the TeX that names the answer's fields. */
  readonly namesHtml?: Readonly<Record<string, string>>;
}

/** One instance as anyone may see it; with `html`, its texts and names typeset too. An unknown exercise is a 404. */
export function viewExercise(id: string, variant: Variant, { locale, html }: Wording): TypesetExercise {
  const exercise = getExercise(id);
  const view = toPublicExercise(exercise, exercise.instance(variant), locale);
  if (!html) return view;
  const options = view.answer.options?.map((option) => ({ ...option, html: inlineMarkdownToHtml(option.text) }));
  return {
    ...view,
    html: markdownToHtml(view.prompt),
    namesHtml: Object.fromEntries(fieldNames(view.answer).map((tex) => [tex, typeset(tex)])),
    answer: { ...view.answer, ...(options && { options }) },
  };
}
