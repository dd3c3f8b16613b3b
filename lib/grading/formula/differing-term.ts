import type { Declarations } from './declarations';
import { limits } from './limits';
import { RealEvaluation } from './real-value';
import type { Stream } from './stream';
import type { Formula } from './tree';
import { World } from './world';

/** More terms than this are not looked at one by one. */
const mostTerms = 8;

/** The terms of a formula as a sum, with signs and divisors brought to each: (a−b)/2 is a/2 and −b/2. */
function termsOf(node: Formula): readonly Formula[] {
  switch (node.kind) {
    case 'sum':
      return node.terms.flatMap(termsOf);
    case 'negative':
      return termsOf(node.of).map((of) => (of.kind === 'negative' ? of.of : { kind: 'negative', of }));
    case 'quotient':
      return termsOf(node.over).map((over) => ({ kind: 'quotient', over, under: node.under }));
    case 'product': {
      const left = termsOf(node.left);
      const right = termsOf(node.right);
      if (left.length > 1) return left.map((factor) => ({ kind: 'product', left: factor, right: node.right }));
      if (right.length > 1) return right.map((factor) => ({ kind: 'product', left: node.left, right: factor }));
      return [node];
    }
    default:
      return [node];
  }
}

/** Sample points of a term, on which it is told from others. */
const points = 5;
const tolerance = 1e-9;

/** A term's values at the sample points, the same ones for every term; NaN where it has none. */
function signature(term: Formula, worlds: readonly World[]): readonly number[] {
  return worlds.map((world) => new RealEvaluation(world, 'product', limits.visits / (2 * mostTerms * points)).evaluate(term));
}

const isAlike = (a: readonly number[], b: readonly number[]) =>
  a.every((value, i) => Math.abs(value - (b[i] ?? Number.NaN)) <= tolerance * Math.abs(value));

/**
 * The one term of `answer` that no term of `reference` equals, where all others pair up. Undefined where there are more,
 * or where nothing pairs up: then it is another formula altogether.
 */
export function differingTerm(
  answer: Formula,
  reference: Formula,
  declarations: Declarations,
  stream: Stream,
): Formula | undefined {
  const given = termsOf(answer);
  const asked = termsOf(reference);
  if (given.length > mostTerms || asked.length > mostTerms) return undefined;
  const worlds = Array.from({ length: points }, () => new World(declarations, stream, 'middle'));
  const left = asked.map((term) => signature(term, worlds));
  const strange: Formula[] = [];
  for (const term of given) {
    const own = signature(term, worlds);
    const partner = left.findIndex((other) => isAlike(own, other));
    if (partner >= 0) left.splice(partner, 1);
    else strange.push(term);
  }
  const [only] = strange;
  const hasAgreement = strange.length < given.length;
  return hasAgreement && strange.length === 1 && left.length <= 1 ? only : undefined;
}
