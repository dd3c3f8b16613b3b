import type { AnswerFormat } from '@/lib/grading/answer-kinds';
import type { Locale } from '@/lib/i18n/locale';
import type { Exercise, Givens, Instance, Variant } from './exercise';

/**
 * One instance as anyone may see it: the body that `GET /api/v1/exercises/{id}` answers with. What only the
 * server may know has the type `never` here, so that no `Instance`, nor a spread of one, passes for a public view.
 */
export interface PublicExercise {
  readonly id: string;
  readonly lesson: string;
  readonly kind: AnswerFormat['kind'];
  readonly variant: Variant;
  readonly version: number;
  readonly title: string;
  readonly prompt: string;
  readonly givens: Givens;
  readonly answer: AnswerFormat;
  readonly key?: never;
  readonly samples?: never;
  readonly hints?: never;
  readonly solution?: never;
}

/** The public view of an instance, in one language; `prompt` and the options' texts are Markdown with `$…$`. */
export function toPublicExercise(exercise: Exercise, instance: Instance, locale: Locale): PublicExercise {
  const options = instance.options?.map(({ id, text }) => ({ id, text: text[locale] }));
  return {
    id: exercise.id,
    lesson: exercise.lesson,
    kind: exercise.kind,
    variant: instance.variant,
    version: instance.version,
    title: exercise.title[locale],
    prompt: instance.prompt[locale],
    givens: instance.givens,
    answer: { ...instance.format, ...(options && { options }) },
  };
}
