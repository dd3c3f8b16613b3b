import { describe, expect, test } from 'vitest';
import { inlineMarkdownToHtml, markdownToHtml } from './markdown';

describe('markdownToHtml', () => {
  test('typesets mathematics with MathML beside it', () => {
    const html = markdownToHtml('The loss $\\E{E}$ is $y_k$.');
    expect(html).toContain('<math');
    expect(html).toContain('class="enclosing q q-e"');
  });
  test('drops raw HTML', () => {
    expect(markdownToHtml('a <script>alert(1)</script> b')).not.toContain('<script');
  });
  test('throws on bad TeX', () => {
    expect(() => markdownToHtml('$\\frac{1}$')).toThrow();
  });
});

test('inlineMarkdownToHtml leaves the paragraph away, and keeps several', () => {
  expect(inlineMarkdownToHtml('**a** b')).toBe('<strong>a</strong> b');
  expect(inlineMarkdownToHtml('a\n\nb')).toBe('<p>a</p>\n<p>b</p>');
});
