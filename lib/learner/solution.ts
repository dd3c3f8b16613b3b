import 'server-only';
import type { Variant } from '@/lib/course/exercise';
import { recordSolution } from '@/lib/database/aids';
import { type CountedGrading, getGradings } from '@/lib/database/gradings';
import { Problem } from '@/lib/http/problem';
import { getExercise } from '@/lib/learner/find-instance';
import type { Wording } from '@/lib/learner/present-result';
import { variantToText } from '@/lib/learner/variant-text';
import { markdownToHtml } from '@/lib/typesetting/markdown';

/** Counted tries on an instance after which its solution opens unsolved. */
export const triesForSolution = 3;

/** May the solution be read, after these tries on the instance? */
export const isSolutionOpen = (tries: readonly Pick<CountedGrading, 'verdict'>[]): boolean =>
  tries.some(({ verdict }) => verdict === 'correct') ||
  tries.filter(({ verdict }) => verdict !== 'invalid').length >= triesForSolution;

/** The worked solution of an instance, for a learner who solved it or tried it three times; else a 403. Records its opening. */
export async function openSolution(
  learnerId: string | undefined,
  { exercise: id, variant }: { exercise: string; variant: Variant },
  { locale, html }: Wording,
): Promise<{ solution: string; html?: string }> {
  const exercise = getExercise(id);
  const at = { exercise: exercise.id, variant: variantToText(variant) };
  const isOpen = learnerId !== undefined && isSolutionOpen(await getGradings(learnerId, at));
  if (!isOpen) throw new Problem('solution-closed');
  await recordSolution({ learnerId, ...at }, new Date());
  const solution = exercise.instance(variant).solution[locale];
  return { solution, ...(html && { html: markdownToHtml(solution) }) };
}
