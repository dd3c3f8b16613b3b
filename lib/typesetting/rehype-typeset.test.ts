import { expect, test } from 'vitest';
import { markdownToHtml } from './markdown';

const textAfter = (html: string) => html.replace(/<[^>]+>/g, '');

test.each([
  ['a full stop', 'It is $0.5$. Then', '<span class="tied">'],
  ['a Japanese comma', '差は$0.2$、次は', '<span class="tied">'],
])('%s stays on the line of the formula before it', (_, source, tied) => {
  const html = markdownToHtml(source);
  expect(html).toContain(tied);
  expect(textAfter(html)).toMatch(/[.、]/);
});

test('a comma stays on the line of the code before it', () => {
  expect(markdownToHtml('`eta`、`g_0`と')).toContain('<span class="tied"><code>eta</code>、</span><code>g_0</code>と');
});

test.each([
  ['a short formula is kept whole', '学習率$x=0.1$で', true],
  ['a long one is not', '$0.5\\cdot 0.2+1\\cdot 0.3=0.4$です', false],
])('%s', (_, source, whole) => {
  expect(/class="katex katex-whole"/.test(markdownToHtml(source))).toBe(whole);
});

test('words after a formula are left alone', () => {
  expect(markdownToHtml('$a$ is')).not.toContain('tied');
});

test('of a long formula only the last box is tied to the full stop, and its MathML stays whole', () => {
  const html = markdownToHtml(`$${'a+'.repeat(30)}b$.`);
  const [head, tail] = html.split('<span class="tied">');
  expect(head).toMatch(/<mi>b<\/mi><\/mrow><\/math>/);
  expect(tail).toMatch(/^<span class="katex katex-tail" aria-hidden="true">.*>b<.*<\/span>\.<\/span>/);
  expect(tail).not.toContain('<math');
});

test('a short formula stays whole where no punctuation follows it', () => {
  expect(markdownToHtml('$h=0.05$なら')).toContain('katex-whole');
  expect(markdownToHtml('$h$は')).not.toContain('katex-whole');
});

test.each([
  ['a long formula does not break inside a short bracket', '$(0.6-1)^2+(0.05-0)^2$です', 2],
  ['nor between the arguments of a function', '$f(x_0,x_1)=4x_0^2+x_0x_1+x_1^2$です', 4],
  ['brackets of a size of their own are left alone', '$\\frac{\\partial}{\\partial x}\\bigl(x^2\\bigr)+0.123456789=5$です', 3],
  ['nor in a product', '$-(0\\cdot\\log0.2+1\\cdot\\log0.5)=0.69$です', 3],
  ['a long point may break after its comma', '$(0.000524288,-0.000209715)$です', 2],
  ['a long quotient after its slash', '$(0.84152501+0.84147098)/0.0001$です', 3],
  ['a short one may not', '$(0.8,-0.32)$です', 1],
  ['nor may a long one inside braces', '$\\sqrt{0.000524288,0.000209715}$です', 1],
])('%s', (_, source, boxes) => {
  expect(markdownToHtml(source).split('class="katex-base"')).toHaveLength(boxes + 1);
});
