import type { Formula } from './tree';

/** The whole number that a formula of numbers and counted names is worth; undefined for any other. */
export function wholeCount(node: Formula, countOf: (name: string) => number | undefined): number | undefined {
  const value = small(node, countOf);
  return Number.isSafeInteger(value) ? value : undefined;
}

function small(node: Formula, countOf: (name: string) => number | undefined): number {
  const inner = (child: Formula) => small(child, countOf);
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'variable':
      return countOf(node.name) ?? Number.NaN;
    case 'negative':
      return -inner(node.of);
    case 'sum':
      return node.terms.reduce((sum, term) => sum + inner(term), 0);
    case 'product':
      return inner(node.left) * inner(node.right);
    case 'quotient':
      return inner(node.over) / inner(node.under);
    default:
      return Number.NaN;
  }
}
