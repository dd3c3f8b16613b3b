import type { Feedback } from '@/lib/grading/verdict';
import { constantRatio } from './constant-ratio';
import type { Declarations } from './declarations';
import { differingTerm } from './differing-term';
import { printLatex } from './print-latex';
import { Stream } from './stream';
import type { Formula } from './tree';

const factors: readonly (readonly [code: string, factor: number])[] = [
  ['sign-flipped', -1],
  ['times-two', 2],
  ['times-half', 0.5],
  ['times-ten', 10],
  ['times-tenth', 0.1],
];
const tolerance = 1e-8;

/**
 * What can be said of a wrong formula that no mistake of the exercise explains: a constant factor, else the one term that
 * differs (`values.term`, the learner's own, as LaTeX), else `wrong`.
 */
export function diagnoseFormula(answer: Formula, reference: Formula, declarations: Declarations, seed: string): Feedback {
  const stream = new Stream(seed);
  const ratio = constantRatio(answer, reference, declarations, stream);
  const code = factors.find(([, factor]) => ratio !== undefined && Math.abs(ratio - factor) <= tolerance)?.[0];
  if (code !== undefined) return { code };
  const term = differingTerm(answer, reference, declarations, stream);
  return term ? { code: 'term-differs', values: { term: printLatex(term) } } : { code: 'wrong' };
}
