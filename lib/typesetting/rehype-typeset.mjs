// Typesets $…$ and $$…$$ of MDX prose with the product's own KaTeX; bad TeX stops the build with file and place.
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { inlineFormula, tied } from './inline-formula.mjs';
import { typeset } from './katex.mjs';

const isMath = (node, kind) => node.type === 'element' && node.properties.className?.includes?.(`math-${kind}`);

function takePunctuation(next) {
  if (next?.type !== 'text') return '';
  const [punctuation] = /^[,.;:)\]?、。）」]*/.exec(next.value);
  next.value = next.value.slice(punctuation.length);
  return punctuation;
}

const isShortCode = (element) => element.tagName === 'code' && toText(element).length <= 12;

/** Code is a box, after which a browser may break a line even before a comma. */
function tieCode(code, parent) {
  if (parent.tagName === 'pre') return;
  const at = parent.children.indexOf(code);
  const punctuation = takePunctuation(parent.children[at + 1]);
  if (punctuation !== '') parent.children.splice(at, 1, tied(code, punctuation));
  return SKIP;
}

export default function rehypeTypeset() {
  return (tree, file) => {
    visitParents(tree, 'element', (element, parents) => {
      const display = isMath(element, 'display');
      let parent = parents.at(-1);
      if (!display && !isMath(element, 'inline')) return isShortCode(element) ? tieCode(element, parent) : undefined;
      let scope = element;
      // remark-math writes a display as <pre><code class="math-display">: replace the <pre>.
      if (element.tagName === 'code' && parent.tagName === 'pre') {
        scope = parent;
        parent = parents.at(-2);
      }
      const tex = toText(scope, { whitespace: 'pre' });
      try {
        const at = parent.children.indexOf(scope);
        const formula = display
          ? fromHtml(typeset(tex, true), { fragment: true }).children
          : inlineFormula(tex, takePunctuation(parent.children[at + 1]));
        parent.children.splice(at, 1, ...formula);
      } catch (error) {
        file.fail(error.message, { ancestors: parents, place: element.position, source: 'typeset' });
      }
      return SKIP;
    });
  };
}
