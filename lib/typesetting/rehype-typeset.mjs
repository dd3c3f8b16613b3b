// Typesets $…$ and $$…$$ of MDX prose with the product's own KaTeX; bad TeX stops the build with file and place.
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { typeset } from './katex.mjs';

const isMath = (node, kind) => node.type === 'element' && node.properties.className?.includes?.(`math-${kind}`);

const longestTied = 40;

// A browser may break a line between an inline formula and the full stop after it (a word joiner does not stop it), so a
// short formula is kept on one line with its punctuation. A long one must be free to break.
function takePunctuation(next) {
  if (next?.type !== 'text') return '';
  const [punctuation] = /^[,.;:)\]?、。）」]*/.exec(next.value);
  next.value = next.value.slice(punctuation.length);
  return punctuation;
}

const unbroken = (children, punctuation) => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['tied'] },
  children: [...children, { type: 'text', value: punctuation }],
});

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
        const at = parent.children.indexOf(scope);
        const punctuation = display || tex.length > longestTied ? '' : takePunctuation(parent.children[at + 1]);
        parent.children.splice(at, 1, ...(punctuation === '' ? children : [unbroken(children, punctuation)]));
      } catch (error) {
        file.fail(error.message, { ancestors: parents, place: element.position, source: 'typeset' });
      }
      return SKIP;
    });
  };
}
