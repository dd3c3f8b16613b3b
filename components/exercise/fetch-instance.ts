import type { Givens, Variant } from '@/lib/course/exercise';
import type { AnswerFormat } from '@/lib/grading/answer-kinds';
import type { Locale } from '@/lib/i18n/locale';
import { callApi } from './call-api';
import type { ExerciseView } from './exercise-view';

interface Instance {
  readonly variant: Variant;
  readonly version: number;
  readonly title: string;
  readonly prompt: string;
  readonly html?: string;
  readonly namesHtml?: Readonly<Record<string, string>>;
  readonly givens: Givens;
  readonly answer: AnswerFormat;
}

/** Another instance of the exercise that `view` shows; undefined where it cannot be had now. */
export async function fetchInstance(view: ExerciseView, variant: Variant, locale: Locale): Promise<ExerciseView | undefined> {
  const reply = await callApi<Instance>(`exercises/${view.id}?variant=${variant}&html=1&locale=${locale}`);
  if (reply.kind !== 'answered') return undefined;
  const { version, title, prompt, html, namesHtml, givens, answer } = reply.body;
  const names = { ...view.names, ...namesHtml };
  return { ...view, variant, version, title, promptHtml: html ?? prompt, givens, answer, names };
}

/** A seed for "another variant", among the 2³¹ that exist. */
export const anySeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;
