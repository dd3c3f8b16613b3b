import 'server-only';
import { findErratum } from '@/lib/course/errata/all-errata';
import { getProgress } from '@/lib/database/progress';
import { Problem } from '@/lib/http/problem';
import type { Wording } from '@/lib/learner/present-result';
import { type ShownErratum, shownErratum } from '@/lib/learner/shown-erratum';

/** An erratum whole. One whose right form an exercise asks for is a 403 before that is solved. */
export async function getErratum(learnerId: string | undefined, id: string, wording: Wording): Promise<ShownErratum> {
  const erratum = findErratum(id);
  if (!erratum) throw new Problem('unknown-erratum');
  const progress = learnerId === undefined ? [] : await getProgress(learnerId);
  const solved = new Set(progress.filter(({ status }) => status === 'solved').map(({ exercise }) => exercise));
  const shown = shownErratum(erratum, (exercise) => solved.has(exercise), wording);
  if (!shown) throw new Problem('erratum-withheld');
  return shown;
}
