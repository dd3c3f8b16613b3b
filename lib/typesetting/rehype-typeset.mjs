// Typesets $…$ and $$…$$ of MDX prose with the product's own KaTeX; bad TeX stops the build with file and place.
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { inlineFormula } from './inline-formula.mjs';
import { typeset } from './katex.mjs';
import { heldToFormula, isJapanese, particleOf, tied, tieTail, withHeldHyphens, withTiedCounters } from './tie.mjs';

// In digits. A longer hole at the end of a justified line spreads it too wide; a ragged one has the room.
const longestWhole = { justified: 14, ragged: 22 };

const isMath = (node, kind) => node.type === 'element' && node.properties.className?.includes?.(`math-${kind}`);

/** remark-math calls $$…$$ on one line inline, also where it is all that its paragraph holds. */
const isAlone = (element, parent, file) =>
  isMath(element, 'inline') &&
  parent.tagName === 'p' &&
  parent.children.length === 1 &&
  String(file).startsWith('$$', element.position?.start.offset);

const isShortCode = (element) => element.tagName === 'code' && toText(element).length <= 12;

/** Code is a box, after which a browser may break a line even before a comma. */
function tieCode(code, parent) {
  if (parent.tagName === 'pre') return;
  const at = parent.children.indexOf(code);
  const next = parent.children[at + 1];
  if (next?.type !== 'text') return SKIP;
  const held = /^[,.;:)\]?、。）」]+/.exec(next.value)?.[0] ?? particleOf(next.value);
  if (held !== '') {
    if (held !== particleOf(next.value)) code.properties.className = ['k-r'];
    next.value = next.value.slice(held.length);
    parent.children.splice(at, 1, tied([code, { type: 'text', value: held }]));
  }
  return SKIP;
}

/** The gap between a Japanese text and a formula is left out where there is punctuation, and at the beginning of a block. */
function closeGaps(formula, before, after) {
  const { className } = formula.properties;
  const text = (node) => (node?.type === 'text' ? node.value : '');
  if (/[、。（「：]\s*$/.test(text(before)) || (before === undefined && isJapanese(text(after)))) className.push('k-l');
  if (/^[,.;:)\]?、。）」：]/.test(text(after))) className.push('k-r');
}

function setInline(tex, parent, at, longest) {
  const formula = inlineFormula(tex, longest);
  const after = parent.children[at + 1];
  closeGaps(formula, parent.children[at - 1], after);
  if (after?.type === 'text') after.value = heldToFormula(after.value);
  parent.children.splice(at, 1, formula);
}

/** Ties what the formulas leave: after them, so that the texts around them are still as they were written. */
function tieTexts(tree, isRagged) {
  visitParents(tree, 'element', (element) => {
    if (element.properties.className?.[0]?.startsWith('katex') || /^(?:code|pre|rt)$/.test(element.tagName)) return SKIP;
    if (!isRagged && /^(?:p|li)$/.test(element.tagName)) tieTail(element);
    if (element.tagName === 'span' && !element.properties.className?.includes('why')) return;
    element.children = element.children.flatMap((node) =>
      node.type === 'text' ? withTiedCounters(withHeldHyphens(node.value)) : [node],
    );
  });
}

/** @param {{ ragged?: boolean }} [options] whether the text is set ragged, as a prompt is; Japanese prose is justified. */
export default function rehypeTypeset({ ragged = false } = {}) {
  return (tree, file) => {
    visitParents(tree, 'element', (element, parents) => {
      let parent = parents.at(-1);
      const display = isMath(element, 'display') || isAlone(element, parent, file);
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
        if (display) parent.children.splice(at, 1, ...fromHtml(typeset(tex, true), { fragment: true }).children);
        else setInline(tex, parent, at, ragged || !isJapanese(toText(parent)) ? longestWhole.ragged : longestWhole.justified);
      } catch (error) {
        file.fail(error.message, { ancestors: parents, place: element.position, source: 'typeset' });
      }
      return SKIP;
    });
    tieTexts(tree, ragged);
  };
}
