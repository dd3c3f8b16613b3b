import 'server-only';
import { exercises } from '@/lib/course/catalogue';
import type { Variant } from '@/lib/course/exercise';
import { type PublicExercise, toPublicExercise } from '@/lib/course/public-exercise';
import type { Locale } from '@/lib/i18n/locale';
import { getExercise } from '@/lib/learner/find-instance';
import type { Wording } from '@/lib/learner/present-result';
import { inlineMarkdownToHtml, markdownToHtml } from '@/lib/typesetting/markdown';

/** Each exercise is worth this much. */
export const points = 1;

/** All exercises, in course order. */
export const listExercises = (locale: Locale) =>
  exercises().map(({ id, lesson, kind, title }) => ({ id, lesson, kind, title: title[locale], points }));

/** One instance as anyone may see it; with `html`, its prompt and options typeset too. An unknown exercise is a 404. */
export function viewExercise(id: string, variant: Variant, { locale, html }: Wording): PublicExercise & { html?: string } {
  const exercise = getExercise(id);
  const view = toPublicExercise(exercise, exercise.instance(variant), locale);
  if (!html) return view;
  const options = view.answer.options?.map((option) => ({ ...option, html: inlineMarkdownToHtml(option.text) }));
  return { ...view, html: markdownToHtml(view.prompt), answer: { ...view.answer, ...(options && { options }) } };
}
