import { entriesOf } from './shape';
import { type Formula, someNode } from './tree';

/** What a question may ask of the writing, beyond the value. */
export type AskedForm = 'number' | 'factored' | 'expanded';

const withoutSign = (node: Formula): Formula => (node.kind === 'negative' ? withoutSign(node.of) : node);
const isSum = (node: Formula) => withoutSign(node).kind === 'sum';

/** Is the formula written as asked? It says nothing of its value. */
export function isInForm(node: Formula, form: AskedForm): boolean {
  switch (form) {
    case 'number':
      return entriesOf(node).every((entry) => withoutSign(entry).kind === 'number');
    case 'factored':
      return ['product', 'power'].includes(withoutSign(node).kind);
    case 'expanded':
      return !someNode(
        node,
        (inner) =>
          (inner.kind === 'product' && (isSum(inner.left) || isSum(inner.right))) ||
          (inner.kind === 'power' && isSum(inner.base)),
      );
  }
}
