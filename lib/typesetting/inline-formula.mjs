// An inline formula as a line of prose holds it: a short one whole, a long one free to break, its punctuation never alone.
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { typeset } from './katex.mjs';

// In characters as printed, about six ems. A longer hole at the end of a justified line spreads the line too wide.
const longestWhole = 12;

/** TeX that may break after a comma or a slash outside any braces, but not in a product; KaTeX breaks after other operators and relations. */
function withMoreBreaks(tex) {
  let depth = 0;
  return tex.replace(/\\(?:cdot|times)(?![A-Za-z])/g, '$&\\nobreak ').replace(/\\.|[{},/]/g, (token) => {
    if (token === '{') depth++;
    if (token === '}') depth--;
    return depth === 0 && (token === ',' || token === '/') ? `${token}\\allowbreak ` : token;
  });
}

/** TeX whose short round brackets do not break inside; a list of three values or more still does, between them. */
const withWholeBrackets = (tex) =>
  tex.replace(/(?<!\\left|\\[bB]igg?l?)\(([^()]+)\)/g, (group, inner) => {
    const isClosed =
      !/\\(?:left|right|[bB]igg?[lr]?(?![A-Za-z]))/.test(inner) && inner.split('{').length === inner.split('}').length;
    const length = inner.replace(/\\[YTEGS](?=\{)|[{}\\]/g, '').length;
    return isClosed && length <= (inner.includes(',') ? longestWhole - 4 : longestWhole) ? `({${inner}})` : group;
  });

const parse = (tex) => fromHtml(typeset(tex), { fragment: true }).children[0];

const printedPart = (formula) => formula.children.find(({ properties }) => properties.className?.includes('katex-html'));

const element = (className, children, properties = {}) => ({
  type: 'element',
  tagName: 'span',
  properties: { className, ...properties },
  children,
});

/** A node and the punctuation after it, on one line. */
export const tied = (node, punctuation) => element(['tied'], [node, { type: 'text', value: punctuation }]);

/** Takes the last unbreakable box off a formula, as one to read with the eyes only: the MathML before it is whole. */
function takeLastBox(formula) {
  const printed = printedPart(formula);
  const box = printed.children.pop();
  return element(['katex', 'katex-tail'], [{ ...printed, children: [box] }], { ariaHidden: 'true' });
}

/**
 * The nodes of an inline formula with the punctuation after it. A browser may break a line between the two (a word joiner
 * does not stop it), so the last box of the formula is kept on one line with what follows.
 */
export function inlineFormula(tex, punctuation) {
  const whole = parse(tex);
  const isShort = toText(printedPart(whole)).length <= longestWhole;
  const formula = isShort ? whole : parse(withMoreBreaks(withWholeBrackets(tex)));
  if (punctuation === '') {
    if (isShort && printedPart(formula).children.length > 1) formula.properties.className.push('katex-whole');
    return [formula];
  }
  if (isShort || printedPart(formula).children.length < 2) return [tied(formula, punctuation)];
  const tail = takeLastBox(formula);
  formula.properties.className.push('katex-head');
  return [formula, tied(tail, punctuation)];
}
