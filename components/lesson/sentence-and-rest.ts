import { Children, isValidElement, type ReactNode } from 'react';

/** The text of a block of prose, as far as it tells how the block ends. */
function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isValidElement<{ html?: string; children?: ReactNode }>(node)) return '';
  return node.props.html?.replace(/<[^>]*>/g, '') ?? textOf(node.props.children);
}

/** The prose under an equation: the blocks up to the end of the sentence that the equation stands in, and what follows. */
export function sentenceAndRest(children: ReactNode): [sentence: ReactNode[], rest: ReactNode[]] {
  const blocks = Children.toArray(children);
  const end = blocks.findIndex((block) => /[。.?？]\s*$/.test(textOf(block)));
  return [blocks.slice(0, end + 1), blocks.slice(end + 1)];
}
