// An inline formula as a line of prose holds it: a short one whole, a long one free to break where a reader would.
import { fromHtml } from 'hast-util-from-html';
import { typeset } from './katex.mjs';

// A point or a vector of up to so many characters is never broken inside, though a line that ends before it is spread.
const longestPoint = 24;
const longestBracket = 12;

/** How wide TeX prints, in digits: a command is one sign, a raised or lowered part is small, and two of them share their place. */
export function printedWidth(tex) {
  const plain = tex
    .replace(/\\[YTEGS](?=\{)|\\(?:left|right|[bB]igg?[lr]?|allowbreak|nobreak)(?![A-Za-z])|\\[ ,;!]/g, '')
    .replace(/\\[dt]?frac(?=[{\d])/g, '')
    .replace(/\\mathrm|\\lvert|\\rvert|\\(?:log|cos|sin)/g, (name) => (name.length > 5 ? '' : '...'))
    .replace(/\\[A-Za-z]+/g, '.')
    .replace(/((?:[_^](?:\{[^{}]*\}|[^{}]))+)/g, (scripts) => {
      const longest = Math.max(...scripts.split(/[_^]/).map((script) => script.replace(/[{}]/g, '').length));
      return '.'.repeat(Math.ceil(longest * 0.7));
    });
  return plain.replace(/[{}\\\s]/g, '').length;
}

/** TeX that may break after a comma or a slash outside any braces, but not in a product; KaTeX breaks after other operators and relations. */
function withMoreBreaks(tex) {
  let depth = 0;
  return tex.replace(/\\(?:cdot|times)(?![A-Za-z])/g, '$&\\nobreak ').replace(/\\.|[{},/]/g, (token) => {
    if (token === '{') depth++;
    if (token === '}') depth--;
    return depth === 0 && (token === ',' || token === '/') ? `${token}\\allowbreak ` : token;
  });
}

/** TeX whose short round brackets do not break inside. */
const withWholeBrackets = (tex) =>
  tex.replace(/(?<!\\left|\\[bB]igg?l?)\(([^()]+)\)/g, (group, inner) => {
    const isClosed =
      !/\\(?:left|right|[bB]igg?[lr]?(?![A-Za-z]))/.test(inner) && inner.split('{').length === inner.split('}').length;
    return isClosed && printedWidth(group) <= (inner.includes(',') ? longestPoint : longestBracket) ? `({${inner}})` : group;
  });

/** TeX whose last number does not stand alone on the next line. */
const withLastNumberHeld = (tex) => tex.replace(/=(?=-?(?:\\[YTEGS]\{)?-?[\d.]+\}?$)/, '=\\nobreak ');

const parse = (tex) => fromHtml(typeset(tex), { fragment: true }).children[0];

const printedPart = (formula) => formula.children.find(({ properties }) => properties.className?.includes('katex-html'));

const element = (className, children) => ({ type: 'element', tagName: 'span', properties: { className }, children });
const text = (value) => ({ type: 'text', value });

/** A number as it stands, without MathML beside it: it is read aloud as it is printed. */
function number(tex) {
  const [, quantity, value] = /^(?:\\([YTEGS])\{)?(-?\d+(?:\.\d+)?)\}?$/.exec(tex) ?? [];
  if (value === undefined || (quantity !== undefined) !== tex.endsWith('}')) return undefined;
  const printed = text(value.replace('-', '−'));
  return element(['katex', 'katex-whole'], [quantity ? element(['q', `q-${quantity.toLowerCase()}`], [printed]) : printed]);
}

/** The element of an inline formula. What is at most `longest` wide is kept on one line. */
export function inlineFormula(tex, longest) {
  const plain = number(tex);
  if (plain) return plain;
  if (printedWidth(tex) > longest) return parse(withMoreBreaks(withLastNumberHeld(withWholeBrackets(tex))));
  const formula = parse(tex);
  if (printedPart(formula).children.length > 1) formula.properties.className.push('katex-whole');
  return formula;
}
