// An inline formula as a line of prose holds it: a short one whole, a long one free to break where a reader would.
import { fromHtml } from 'hast-util-from-html';
import { typeset } from './katex.mjs';

// A point or a vector may be so much wider than another formula before it is broken inside.
const pointsMore = 10;
const longestBracket = 12;
// A phone with large letters has about seventeen digits on a line, and signs take more room than digits.
const longestOnAPhone = 9;

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

/** TeX that may break after a comma or a bracket's slash outside any braces, but not in a product; KaTeX breaks after other operators and relations. */
function withMoreBreaks(tex) {
  let depth = 0;
  return tex.replace(/\\(?:cdot|times)(?![A-Za-z])/g, '$&\\nobreak ').replace(/\\.|[{},]|(?<=\))\//g, (token) => {
    if (token === '{') depth++;
    if (token === '}') depth--;
    return depth === 0 && (token === ',' || token === '/') ? `${token}\\allowbreak ` : token;
  });
}

/** TeX whose short round brackets do not break inside. */
const withWholeBrackets = (tex, longestPoint) =>
  tex.replace(/(?<!\\left|\\[bB]igg?l?)\(([^()]+)\)/g, (group, inner) => {
    const isClosed =
      !/\\(?:left|right|[bB]igg?[lr]?(?![A-Za-z]))/.test(inner) && inner.split('{').length === inner.split('}').length;
    return isClosed && printedWidth(group) <= (inner.includes(',') ? longestPoint : longestBracket) ? `({${inner}})` : group;
  });

/** TeX whose last number does not stand alone on the next line. */
const withLastNumberHeld = (tex) =>
  tex.replace(/(?:[=<>]|\\(?:le|ge|approx)(?![A-Za-z]))\s*(?=-?(?:\\[YTEGS]\{)?-?[\d.]+\}?$)/, '$&\\nobreak ');

/** A box of KaTeX's begins with a strut, which keeps lines of their own apart. A line of prose has its own height. */
const box = /<span class="katex-base"><span class="katex-strut"[^>]*><\/span>/;

/** The element of a formula that breaks between its boxes, which lie directly one after the other. */
function parse(tex) {
  const [before, ...boxes] = typeset(tex).split(box);
  return fromHtml(`${before}<span class="katex-base">${boxes.join('<wbr><span class="katex-base">')}`, { fragment: true })
    .children[0];
}

/** The element of a formula whose boxes are one. */
function parseWhole(tex) {
  const [before, ...boxes] = typeset(tex).split(box);
  const inside = boxes.map((part, i) => (i < boxes.length - 1 ? part.replace(/<\/span>$/, '') : part));
  return fromHtml(`${before}<span class="katex-base">${inside.join('')}`, { fragment: true }).children[0];
}

const element = (className, children) => ({ type: 'element', tagName: 'span', properties: { className }, children });
const text = (value) => ({ type: 'text', value });

/** A number as it stands, without MathML beside it: it is read aloud as it is printed. */
function number(tex) {
  const [, quantity, value] = /^(?:\\([YTEGS])\{)?(-?\d+(?:\.\d+)?)\}?$/.exec(tex) ?? [];
  if (value === undefined || (quantity !== undefined) !== tex.endsWith('}')) return undefined;
  const printed = text(value.replace('-', '−'));
  return element(['katex'], [quantity ? element(['q', `q-${quantity.toLowerCase()}`], [printed]) : printed]);
}

/** A single letter, alike. */
function letter(tex) {
  if (!/^(?:\\[YTEGS]\{)?(?:[A-Za-z]|\\(?:eta|delta|theta|varepsilon))\}?$/.test(tex)) return undefined;
  const [, printed = ''] = typeset(tex).split(box);
  return fromHtml(`<span class="katex">${printed.replace(/(?:<\/span>){3}$/, '')}</span>`, { fragment: true }).children[0];
}

/**
 * The element of an inline formula. What is at most `longest` wide is kept on one line; the class `k-w` is of what a phone with
 * large letters may break all the same.
 */
export function inlineFormula(tex, longest) {
  const plain = number(tex) ?? letter(tex);
  if (plain) return plain;
  const width = printedWidth(tex);
  const formula =
    width > longest ? parse(withMoreBreaks(withLastNumberHeld(withWholeBrackets(tex, longest + pointsMore)))) : parseWhole(tex);
  if (width > longestOnAPhone) formula.properties.className.push('k-w');
  return formula;
}
