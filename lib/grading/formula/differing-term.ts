import { decideEqual } from './decide';
import type { Declarations } from './declarations';
import type { Formula } from './tree';

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

/**
 * The one term of `answer` that no term of `reference` equals, where all others pair up. Undefined where there are more,
 * or where nothing pairs up: then it is another formula altogether.
 */
export function differingTerm(
  answer: Formula,
  reference: Formula,
  declarations: Declarations,
  seed: string,
): Formula | undefined {
  const given = termsOf(answer);
  const left = [...termsOf(reference)];
  if (given.length > mostTerms || left.length > mostTerms) return undefined;
  const strange: Formula[] = [];
  for (const term of given) {
    const partner = left.findIndex((other) => decideEqual(term, other, declarations, { seed }).verdict === 'equal');
    if (partner >= 0) left.splice(partner, 1);
    else strange.push(term);
  }
  const [only] = strange;
  const hasAgreement = strange.length < given.length;
  return hasAgreement && strange.length === 1 && left.length <= 1 ? only : undefined;
}
