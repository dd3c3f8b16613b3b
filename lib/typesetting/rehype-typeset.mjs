// Typesets $…$ and $$…$$ of MDX prose with the product's own KaTeX; bad TeX stops the build with file and place.
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { typeset } from './katex.mjs';

const isMath = (node, kind) => node.type === 'element' && node.properties.className?.includes?.(`math-${kind}`);

export default function rehypeTypeset() {
  return (tree, file) => {
    visitParents(tree, 'element', (element, parents) => {
      const display = isMath(element, 'display');
      if (!display && !isMath(element, 'inline')) return;
      let parent = parents.at(-1);
      let scope = element;
      // remark-math writes a display as <pre><code class="math-display">: replace the <pre>.
      if (element.tagName === 'code' && parent.tagName === 'pre') {
        scope = parent;
        parent = parents.at(-2);
      }
      const tex = toText(scope, { whitespace: 'pre' });
      try {
        const { children } = fromHtml(typeset(tex, display), { fragment: true });
        parent.children.splice(parent.children.indexOf(scope), 1, ...children);
      } catch (error) {
        file.fail(error.message, { ancestors: parents, place: element.position, source: 'typeset' });
      }
      return SKIP;
    });
  };
}
