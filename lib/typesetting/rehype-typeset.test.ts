import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { printedWidth } from './inline-formula.mjs';
import { markdownToHtml } from './markdown';
import rehypeTypeset from './rehype-typeset.mjs';

const joiner = '\u2060';
const prose = unified().use(remarkParse).use(remarkMath).use(remarkRehype).use(rehypeTypeset).use(rehypeStringify).freeze();
const proseToHtml = (source: string) => String(prose.processSync(source));

/** What is printed of HTML, joiners shown as ~. */
const printed = (html: string) =>
  html
    .replace(/<span class="katex-mathml">.*?<\/span>/g, '')
    .replace(/<[^>]+>|\u200b/g, '')
    .replaceAll(joiner, '~');

test.each([
  ['a particle', '差は$x_0$を引く', '差はx0~を引く'],
  ['each character of a longer one', '差は$x_0$だけ増える', '差はx0~だ~け増える'],
  ['a counter', '差は$4$倍に', '差は4~倍に'],
  ['a word that is no particle is left alone', '差は$x_0$以上', '差はx0以上'],
  ['English too', 'It is $0.5$ here', 'It is 0.5 here'],
])('%s is held to the formula before it', (_, source, expected) => {
  expect(printed(markdownToHtml(source))).toBe(expected);
});

test.each([
  [
    'a comma',
    '`eta`、`g_0`です',
    '<span class="tied"><code class="k-r">eta</code>、</span><span class="tied"><code>g_0</code>です</span>',
  ],
  ['a counter', '30倍と4分の1に', '<span class="tied">30倍</span>と<span class="tied">4分の1</span>に'],
  ['the hyphen of a word', 'The one-hot target', `one-${joiner}hot`],
])('%s stays on the line of what it belongs to', (_, source, expected) => {
  expect(markdownToHtml(source)).toContain(expected);
});

describe('the last characters of a Japanese paragraph of prose', () => {
  test.each([
    ['stay together', '損失が増えます。', '損失が増~え~ま~す。'],
    ['with the formula before them', '値は$x_0$です。', '値はx0~で~す。'],
    ['and leave the joiners of a particle alone', '値は$x_0$では増えません。', '値はx0~で~は増え~ま~せ~ん。'],
    ['not in English', 'The loss grows.', 'The loss grows.'],
  ])('%s', (_, source, expected) => {
    expect(printed(proseToHtml(source))).toBe(expected);
  });
});

test('the gap beside a formula is left out next to punctuation and where a block begins', () => {
  const classes = (source: string) => [...markdownToHtml(source).matchAll(/class="(katex(?: [^"]*)?)"/g)].map(([, name]) => name);
  expect(classes('$x_0$と、$x_1$。')).toEqual(['katex k-l', 'katex k-l k-r']);
  expect(classes('値$x_0$と')).toEqual(['katex']);
});

test('a number is a text, with its quantity', () => {
  expect(markdownToHtml('差$\\Y{-0.5}$と')).toContain('<span class="katex"><span class="q q-y">−0.5</span></span>');
});

const boxes = (html: string) => html.split('class="katex-base"').length - 1;

test.each([
  ['a short formula is kept whole', '$h=0.05$なら', 1, 1],
  ['a longer one in a ragged text only', '$f(x_0,x_1)=4x_0^2+x_1^2$です', 3, 1],
  ['a long one nowhere', '$0.5\\cdot 0.2+1\\cdot 0.3+0.5\\cdot 0.7=0.75$です', 3, 3],
])('%s', (_, source, inProse, inPrompt) => {
  expect(boxes(proseToHtml(source))).toBe(inProse);
  expect(boxes(markdownToHtml(source))).toBe(inPrompt);
});

test('a line breaks between the boxes of a formula', () => {
  expect(proseToHtml('和は$a+b+c+d+e+f+g+h+i+j+k$')).toMatch(/<\/span><wbr><span class="katex-base"><span class="mord/);
});

test.each([
  ['a long formula does not break inside a short bracket', '$(0.6-1)^2+(0.05-0)^2+0.123456789$です', 3],
  ['nor between the arguments of a function', '$f(x_0,x_1)=4x_0^2+x_0x_1+x_1^2+x_0+1234$です', 6],
  [
    'brackets of a size of their own are left alone',
    '$\\frac{\\partial}{\\partial x}\\bigl(x^2\\bigr)+0.1234567890123456=5+x$です',
    4,
  ],
  ['nor in a product, nor before a last number', '$-(0\\cdot\\log0.2+1\\cdot\\log0.5)=0.69$です', 2],
  ['whatever the relation before it', '$1-2+0.1234567890123456+5\\le 0.001$です', 4],
  ['a point is not broken', '$(0.000524288,-0.0002097)$です', 1],
  ['but a vector of many components is', '$(0.000524288,-0.000209715,0.5)$です', 3],
  ['a long quotient may break after its slash', '$(0.84152501+0.84147098)/0.0001$です', 3],
  ['but not inside braces', '$\\sqrt{0.000524288,0.000209715,0.5}$です', 1],
])('%s', (_, source, expected) => {
  expect(boxes(proseToHtml(source))).toBe(expected);
});

test.each([
  ['x_0^2+x_1^2', 5],
  ['\\Y{0.2}', 3],
  ['(4.09283,-1.63713)', 18],
  ['\\cos 1=0.540302', 13],
])('%s prints about %d digits wide', (tex, width) => {
  expect(printedWidth(tex)).toBe(width);
});

test('no line breaks after the slash of a plain quotient', () => {
  expect(boxes(proseToHtml('余弦は$16/20+0.123456789=0.923456789$です'))).toBe(2);
});

test('$$…$$ on a line of its own is a display, $…$ is not', () => {
  expect(proseToHtml('Then\n\n$$\\frac{1}{2}$$\n')).toContain('<p><span class="katex-display">');
  expect(proseToHtml('$\\frac{1}{2}$')).not.toContain('katex-display');
  expect(markdownToHtml('$$\\frac{1}{2}$$')).toContain('katex-display');
});
