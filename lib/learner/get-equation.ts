import 'server-only';
import { lessons } from '@/lib/course/catalogue';
import { findProgress } from '@/lib/database/progress';
import { Problem } from '@/lib/http/problem';
import type { Wording } from '@/lib/learner/present-result';
import { plainTex, typeset } from '@/lib/typesetting/katex.mjs';

export interface ShownEquation {
  readonly id: string;
  /** LaTeX, without the colour macros of our pages. */
  readonly tex: string;
  readonly aloud: string;
  readonly html?: string;
}

/** An equation whole. One that is withheld until its exercise is solved is a 403 before: its right side is the answer. */
export async function getEquation(learnerId: string | undefined, id: string, { locale, html }: Wording): Promise<ShownEquation> {
  const equation = lessons()
    .flatMap(({ equations }) => equations)
    .find((one) => one.id === id);
  if (!equation) throw new Problem('unknown-equation');
  if (equation.withheld) {
    const progress = learnerId === undefined ? null : await findProgress(learnerId, equation.withheld.until);
    if (progress?.status !== 'solved') throw new Problem('equation-withheld');
  }
  const { tex, aloud } = equation;
  return { id, tex: plainTex(tex), aloud: aloud[locale], ...(html && { html: typeset(tex, true) }) };
}
