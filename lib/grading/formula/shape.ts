import { type Formula, type ListNode, someNode } from './tree';

/** Lists of different lengths are combined, or lists in a way that has no meaning here. */
export class ShapeMismatch extends Error {}

/** [] for one value, [2] for a list of two, [2, 3] for two rows of three. */
export function shapeOf(node: Formula): readonly number[] {
  if (node.kind !== 'list') return [];
  const shapes = node.items.map(shapeOf);
  const [first = []] = shapes;
  if (shapes.some((shape) => shape.join() !== first.join())) throw new ShapeMismatch();
  return [node.items.length, ...first];
}

/** The values of a list, row-major. */
export function entriesOf(node: Formula): readonly Formula[] {
  return node.kind === 'list' ? node.items.flatMap(entriesOf) : [node];
}

const zip = (a: ListNode, b: ListNode, combine: (a: Formula, b: Formula) => Formula): ListNode => {
  if (a.items.length !== b.items.length) throw new ShapeMismatch();
  return { kind: 'list', items: a.items.map((item, i) => both(item, b.items[i] ?? item, combine)) };
};

function both(a: Formula, b: Formula, combine: (a: Formula, b: Formula) => Formula): Formula {
  if (a.kind === 'list' && b.kind === 'list') return zip(a, b, combine);
  if (a.kind === 'list' || b.kind === 'list') throw new ShapeMismatch();
  return combine(a, b);
}

const each = (node: Formula, change: (item: Formula) => Formula): Formula =>
  node.kind === 'list' ? { kind: 'list', items: node.items.map((item) => each(item, change)) } : change(node);

/** Brings lists to the top: 2·(a, b) is (2a, 2b), (a, b) + (c, d) is (a+c, b+d). Throws `ShapeMismatch`. */
export function liftLists(node: Formula): Formula {
  switch (node.kind) {
    case 'list':
      return { kind: 'list', items: node.items.map(liftLists) };
    case 'negative':
      return each(liftLists(node.of), (of) => ({ kind: 'negative', of }));
    case 'sum':
      return node.terms
        .map(liftLists)
        .reduce((a, b) =>
          both(a, b, (left, right) => ({ kind: 'sum', terms: left.kind === 'sum' ? [...left.terms, right] : [left, right] })),
        );
    case 'product': {
      const left = liftLists(node.left);
      const right = liftLists(node.right);
      if (left.kind === 'list' && right.kind === 'list') throw new ShapeMismatch();
      if (left.kind === 'list') return each(left, (item) => ({ kind: 'product', left: item, right }));
      return each(right, (item) => ({ kind: 'product', left, right: item }));
    }
    case 'quotient': {
      const under = liftLists(node.under);
      if (under.kind === 'list') throw new ShapeMismatch();
      return each(liftLists(node.over), (over) => ({ kind: 'quotient', over, under }));
    }
    default:
      return node;
  }
}

const holdsList = (entry: Formula) => someNode(entry, ({ kind }) => kind === 'list');

/** The shape and the values of a formula; undefined where its lists do not fit together. */
export function componentsOf(
  node: Formula,
): { readonly shape: readonly number[]; readonly entries: readonly Formula[] } | undefined {
  try {
    const lifted = liftLists(node);
    const entries = entriesOf(lifted);
    return entries.some(holdsList) ? undefined : { shape: shapeOf(lifted), entries };
  } catch (error) {
    if (error instanceof ShapeMismatch) return undefined;
    throw error;
  }
}
