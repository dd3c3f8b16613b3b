import type { Declarations } from './declarations';
import { limits } from './limits';
import { regionOf } from './real-stage';
import { RealEvaluation } from './real-value';
import type { Stream } from './stream';
import type { Formula } from './tree';
import { World } from './world';

const tries = 12;
const enough = 4;
/** The reference is too near 0 here for a ratio to mean anything. */
const smallest = 1e-6;
const tolerance = 1e-8;

/** answer/reference where it is the same number at every sample point; undefined where it is not. */
export function constantRatio(
  answer: Formula,
  reference: Formula,
  declarations: Declarations,
  stream: Stream,
): number | undefined {
  let ratio: number | undefined;
  let found = 0;
  for (let i = 0; i < tries && found < enough; i++) {
    const evaluation = new RealEvaluation(new World(declarations, stream, regionOf(i)), 'product', limits.visits / tries);
    const expected = evaluation.evaluate(reference);
    const given = evaluation.evaluate(answer);
    if (!(Math.abs(expected) > smallest) || !Number.isFinite(given)) continue;
    ratio ??= given / expected;
    if (!(Math.abs(given / expected - ratio) <= tolerance * Math.abs(ratio))) return undefined;
    found++;
  }
  return found < enough ? undefined : ratio;
}
