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
  test('names the parts of a marked option: its mark, the option, the reason', () => {
    expect(markdownToHtml('- ○ **a**\\\n  It holds.\n- × **b**\\\n  It does not.')).toBe(
      '<ul>\n<li><span class="mark-yes">○</span> <strong>a</strong><span class="why">It holds.</span></li>\n' +
        '<li><span class="mark-no">×</span> <strong>b</strong><span class="why">It does not.</span></li>\n</ul>',
    );
  });
  test('leaves other lists as they are', () => {
    expect(markdownToHtml('- ○ a\n- **b**')).toBe('<ul>\n<li>○ a</li>\n<li><strong>b</strong></li>\n</ul>');
  });
  test('throws on bad TeX', () => {
    expect(() => markdownToHtml('$\\frac{1}$')).toThrow();
  });
});

test('inlineMarkdownToHtml leaves the paragraph away, and keeps several', () => {
  expect(inlineMarkdownToHtml('**a** b')).toBe('<strong>a</strong> b');
  expect(inlineMarkdownToHtml('a\n\nb')).toBe('<p>a</p>\n<p>b</p>');
});
