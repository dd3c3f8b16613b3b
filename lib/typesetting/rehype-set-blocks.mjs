// Sets each block of MDX prose that holds no component as one piece of HTML. As elements, a page's formulas are sent a
// second time with its data, span by span, and outweigh everything else on it; as text they compress to little.
import { toHtml } from 'hast-util-to-html';
import { SKIP, visitParents } from 'unist-util-visit-parents';

const blocks = new Set(['p', 'ul', 'ol', 'table', 'blockquote']);

/** Markup such as <ruby> comes from MDX as a component of lower case: the plain element, or null where it is not plain. */
function plain(node) {
  if (node.type === 'text') return node;
  const isMarkup = node.type.startsWith('mdxJsx') && /^[a-z]+$/.test(node.name ?? '') && node.attributes.length === 0;
  if (node.type !== 'element' && !isMarkup) return null;
  const children = node.children.map(plain);
  if (children.includes(null)) return null;
  return { type: 'element', tagName: node.tagName ?? node.name, properties: node.properties ?? {}, children };
}

/** Replaces `<p>…</p>` by `<Block as="p" html="…" />`, which the page's slots render. */
export default function rehypeSetBlocks() {
  return (tree) => {
    visitParents(tree, 'element', (element, parents) => {
      if (!blocks.has(element.tagName)) return;
      const block = plain(element);
      if (block === null) return;
      const { children } = parents.at(-1);
      const attribute = (name, value) => ({ type: 'mdxJsxAttribute', name, value });
      children.splice(children.indexOf(element), 1, {
        type: 'mdxJsxFlowElement',
        name: 'Block',
        attributes: [attribute('as', element.tagName), attribute('html', toHtml(block.children))],
        children: [],
      });
      return SKIP;
    });
  };
}
