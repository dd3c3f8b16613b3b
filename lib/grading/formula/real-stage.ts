import type { Declarations } from './declarations';
import { limits } from './limits';
import { RealEvaluation } from './real-value';
import type { Stream } from './stream';
import { type Formula, someNode } from './tree';
import { type Region, World } from './world';

/** `undecided`: too few points said anything. */
export type RealVerdict = 'equal' | 'different' | 'undefined' | 'undecided';

/** Sample points per decision, and how many more may be tried where some say nothing. */
const points = 14;
const tries = 80;
/** Equality is proven: one round through the regions looks for places where the answer has no value. */
const provenPoints = 7;
/** Formulas in pieces hide their differences: more points, half of them over many sizes. */
const extraPoints = 60;
const extraTries = 90;
/** Fewer good points than this decide nothing. */
const enoughPoints = 6;
/** The answer has no value where the reference has one, this often: another function. */
const undefinedPoints = 3;
/** Two values agree within this part of their size, and within this many times their error bounds. */
const relativeTolerance = 1e-9;
const boundsTolerance = 16;
/** A point counts where its error bound is below this part of the values, or below the absolute floor. */
const relativeLooseness = 1e-7;
const absoluteLooseness = 1e-9;
const smallest = 1e-6;

const pieced: ReadonlySet<string> = new Set(['abs', 'max', 'min', 'sign', 'floor', 'ceil']);
const isPieced = (node: Formula) => node.kind === 'function' && pieced.has(node.name);

export interface RealOptions {
  /** Absolute tolerance in place of the relative one. */
  readonly tolerance?: number;
  /** Equality is proven already: only where the answer has no value is looked at. */
  readonly isProven: boolean;
  readonly reading: 'product' | 'quotient';
}

/** Where point `index` lies: both tails and whole numbers among every seven. */
export function regionOf(index: number, isWide = false): Region {
  if (isWide) return 'wide';
  return (['middle', 'middle', 'middle', 'right', 'left', 'middle', 'whole'] as const)[index % 7] ?? 'middle';
}

type PointVerdict = 'agrees' | 'differs' | 'answer-undefined' | 'says-nothing' | 'spent';

/** Compares values at seeded real points, each with a bound on its rounding error. */
export function compareAtPoints(
  answers: readonly Formula[],
  references: readonly Formula[],
  declarations: Declarations,
  stream: Stream,
  options: RealOptions,
): RealVerdict {
  const isInPieces = answers.some((answer) => someNode(answer, isPieced));
  const isConstant = declarations.size === 0;
  const wanted = isConstant ? 1 : options.isProven ? provenPoints : isInPieces ? points + extraPoints : points;
  const most = isInPieces ? tries + extraTries : tries;
  let good = 0;
  let undefinedAnswers = 0;
  let visits = 0;
  for (let i = 0; i < most && good < wanted; i++) {
    const world = new World(declarations, stream, regionOf(i, isInPieces && i >= points && i % 2 === 1));
    const evaluation = new RealEvaluation(world, options.reading, limits.visits - visits);
    const verdict = comparePoint(answers, references, evaluation, options);
    visits += evaluation.spent;
    if (verdict === 'differs') return 'different';
    if (verdict === 'spent') break;
    if (verdict === 'agrees') good++;
    if (verdict === 'answer-undefined' && ++undefinedAnswers >= undefinedPoints) return 'undefined';
  }
  if (good >= (isConstant ? 1 : enoughPoints)) return 'equal';
  return undefinedAnswers > 0 ? 'undefined' : 'undecided';
}

function comparePoint(
  answers: readonly Formula[],
  references: readonly Formula[],
  evaluation: RealEvaluation,
  options: RealOptions,
): PointVerdict {
  for (const [i, reference] of references.entries()) {
    const expected = evaluation.evaluate(reference);
    const expectedError = evaluation.error;
    if (evaluation.trouble) return evaluation.trouble === 'spent' ? 'spent' : 'says-nothing';
    const given = evaluation.evaluate(answers[i] ?? reference);
    const error = expectedError + evaluation.error;
    if (evaluation.trouble === 'undefined') return 'answer-undefined';
    if (evaluation.trouble) return evaluation.trouble === 'spent' ? 'spent' : 'says-nothing';
    // A bound that is NaN makes every comparison false: it has to be thrown out before it can count as agreement.
    if (!Number.isFinite(expected) || !Number.isFinite(given) || !Number.isFinite(error)) return 'says-nothing';
    const size = Math.max(Math.abs(expected), Math.abs(given));
    const allowed = (options.tolerance ?? relativeTolerance * size) + boundsTolerance * error;
    if (!(Math.abs(given - expected) <= allowed)) return options.isProven ? 'says-nothing' : 'differs';
    const blur = boundsTolerance * error;
    if (blur > relativeLooseness * Math.max(smallest, size) && blur > absoluteLooseness) return 'says-nothing';
  }
  return 'agrees';
}
