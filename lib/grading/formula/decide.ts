import type { Declarations } from './declarations';
import { compareExactly } from './exact-stage';
import { type AskedForm, isInForm } from './form';
import { compareAtPoints } from './real-stage';
import { componentsOf } from './shape';
import { Stream } from './stream';
import { type Formula, someNode, type UnknownFunctionNode } from './tree';

export type Decision =
  | { readonly verdict: 'equal' }
  | {
      readonly verdict: 'different';
      /** `undecided`: no stage could tell, and what cannot be told never counts as equal. */
      readonly reason: 'value' | 'undefined' | 'undecided' | 'shape' | 'form';
    }
  | { readonly verdict: 'invalid'; readonly reason: 'ambiguous' | 'wrong-shape'; readonly at: number };

export interface DecisionOptions {
  /** Fixes the sample points; the same seed, the same decision. */
  readonly seed: string;
  /** Absolute; without it functions are compared to 1e-9 of their size, and exactly where both are rational. */
  readonly tolerance?: number;
  readonly form?: AskedForm;
}

/**
 * Are two formulas the same function of the declared names, on the domain on which `reference` has a value?
 * Exact arithmetic modulo 2^61 − 1 first; what it leaves open is compared at seeded real points with running error bounds.
 */
export function decideEqual(answer: Formula, reference: Formula, declarations: Declarations, options: DecisionOptions): Decision {
  const stranger = wrongArity(answer, reference);
  if (stranger) return { verdict: 'invalid', reason: 'wrong-shape', at: 0 };
  const first = decideReading(answer, reference, declarations, options, 'product');
  const either = firstEither(answer);
  if (!either) return first;
  const second = decideReading(answer, reference, declarations, options, 'quotient');
  return first.verdict === second.verdict ? first : { verdict: 'invalid', reason: 'ambiguous', at: either.at };
}

function decideReading(
  answer: Formula,
  reference: Formula,
  declarations: Declarations,
  options: DecisionOptions,
  reading: 'product' | 'quotient',
): Decision {
  const given = componentsOf(answer);
  const asked = componentsOf(reference);
  if (!given || !asked) return { verdict: 'invalid', reason: 'wrong-shape', at: 0 };
  if (given.shape.join() !== asked.shape.join()) return { verdict: 'different', reason: 'shape' };
  const decision = decideEntries(given.entries, asked.entries, declarations, options, reading);
  const isOutOfForm = decision.verdict === 'equal' && options.form !== undefined && !isInForm(answer, options.form);
  return isOutOfForm ? { verdict: 'different', reason: 'form' } : decision;
}

function decideEntries(
  answers: readonly Formula[],
  references: readonly Formula[],
  declarations: Declarations,
  { seed, tolerance }: DecisionOptions,
  reading: 'product' | 'quotient',
): Decision {
  const stream = new Stream(seed);
  const exact = tolerance === undefined ? compareExactly(answers, references, declarations, stream, reading) : 'unknown';
  if (exact === 'equal') return { verdict: 'equal' };
  if (exact === 'different') return { verdict: 'different', reason: 'value' };
  const isProven = exact === 'alike';
  const real = compareAtPoints(answers, references, declarations, stream, {
    isProven,
    reading,
    ...(tolerance === undefined ? {} : { tolerance }),
  });
  switch (real) {
    case 'equal':
      return { verdict: 'equal' };
    case 'different':
      return { verdict: 'different', reason: 'value' };
    case 'undefined':
      return { verdict: 'different', reason: 'undefined' };
    case 'undecided':
      return isProven ? { verdict: 'equal' } : { verdict: 'different', reason: 'undecided' };
  }
}

function firstEither(node: Formula) {
  let found: { readonly at: number } | undefined;
  someNode(node, (inner) => {
    if (inner.kind !== 'either') return false;
    found = inner;
    return true;
  });
  return found;
}

/** An unknown function that the answer gives another number of arguments than the reference, or than it does elsewhere. */
function wrongArity(answer: Formula, reference: Formula): UnknownFunctionNode | undefined {
  const arities = new Map<string, number>();
  let wrong: UnknownFunctionNode | undefined;
  for (const side of [reference, answer]) {
    someNode(side, (node) => {
      if (node.kind !== 'unknown') return false;
      const arity = arities.get(node.name) ?? node.arguments.length;
      arities.set(node.name, arity);
      if (arity === node.arguments.length && (arity === 1 || node.order === 0)) return false;
      wrong = node;
      return true;
    });
  }
  return wrong;
}
