// The one place that calls KaTeX. Plain JavaScript, since the MDX loader runs it in Node before anything is compiled.
import katex from 'katex';

// A quantity keeps one colour and one mark. The outer braces keep an operator's space out of the tint.
const quantity = (name) => `{\\htmlClass{q q-${name}}{#1}}`;
const macros = {
  '\\Y': quantity('y'),
  '\\T': quantity('t'),
  '\\E': quantity('e'),
  '\\G': quantity('g'),
  '\\S': quantity('s'),
};

// \htmlClass is trusted for the classes that the macros write, and for no other.
const ours = ({ command, class: className }) => command === '\\htmlClass' && /^q q-[ytegs]$/.test(className ?? '');

/**
 * Typesets TeX of the course as HTML with MathML beside it. Throws katex.ParseError on bad TeX.
 * @param {string} tex
 * @param {boolean} [display]
 * @returns {string}
 */
export function typeset(tex, display = false) {
  const html = katex.renderToString(tex, {
    displayMode: display,
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: (code) => (code === 'htmlExtension' || code === 'unicodeTextInMathMode' ? 'ignore' : 'error'),
    trust: ours,
    macros: { ...macros },
  });
  // The annotation repeats the source, colour macros and all: a reader that copies wants the button beside the equation.
  // What else goes is of use in XML only; a lesson holds hundreds of formulas, each sent twice.
  return html
    .replace(/<annotation encoding="application\/x-tex">[\s\S]*?<\/annotation>/, '')
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replace(/<\/?semantics>/g, '')
    .replace(/(<math[^>]*>)<mrow>(.*)<\/mrow><\/math>/s, '$1$2</math>');
}

/**
 * Typesets a learner's own text, of which nothing is trusted: neither macros nor HTML commands.
 * @param {string} tex
 * @returns {string}
 */
export const typesetUntrusted = (tex) =>
  katex.renderToString(tex, {
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    maxExpand: 100,
    maxSize: 10,
  });

/** TeX without the colour macros and the places to break it, as a person would want to paste it. @param {string} tex @returns {string} */
export function plainTex(tex) {
  let out = '';
  const closing = [];
  for (let i = 0; i < tex.length; i++) {
    const breaking = /^\\(?:allow|no)break ?/.exec(tex.slice(i, i + 12));
    if (breaking !== null) {
      i += breaking[0].length - 1;
    } else if (/^\\[YTEGS]\{/.test(tex.slice(i, i + 3))) {
      closing.push(true);
      i += 2;
    } else if (tex[i] === '\\') {
      out += tex.slice(i, i + 2);
      i++;
    } else if (tex[i] === '{') {
      closing.push(false);
      out += '{';
    } else if (tex[i] === '}') {
      if (!closing.pop()) out += '}';
    } else out += tex[i];
  }
  return out;
}
