import 'server-only';
import type { Variant } from '@/lib/course/exercise';
import { recordHint } from '@/lib/database/aids';
import { Problem } from '@/lib/http/problem';
import { getExercise } from '@/lib/learner/find-instance';
import type { Wording } from '@/lib/learner/present-result';
import { variantToText } from '@/lib/learner/variant-text';
import { markdownToHtml } from '@/lib/typesetting/markdown';

/** One of an instance's three hints; it costs nothing. Where there is a learner, it is recorded as seen. */
export async function openHint(
  learnerId: string | undefined,
  { exercise: id, variant, hint: number }: { exercise: string; variant: Variant; hint: string },
  { locale, html }: Wording,
): Promise<{ hint: string; html?: string }> {
  const exercise = getExercise(id);
  const text = /^[123]$/.test(number) ? exercise.instance(variant).hints[Number(number) - 1] : undefined;
  if (!text) throw new Problem('unknown-hint');
  if (learnerId !== undefined) {
    await recordHint({ learnerId, exercise: exercise.id, variant: variantToText(variant) }, Number(number));
  }
  const hint = text[locale];
  return { hint, ...(html && { html: markdownToHtml(hint) }) };
}
