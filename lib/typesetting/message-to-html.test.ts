import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown';
import { messageToHtml, readToHtml } from './message-to-html';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '<https://evil.example>',
  '$\\htmlClass{q q-y}{x}$',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\Y{1}$',
  '\\$x$',
  '**bold** _em_ ~~gone~~ `code`',
  '# heading',
  '- item',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '&lt;b&gt; &amp; &#60;',
  '[^1]: note [^1]',
  '\\<b>',
  '$$x$$',
  '"><svg onload=alert(1)>',
];

/** The names of all elements in a piece of HTML. */
function elementsOf(html: string): string[] {
  const names: string[] = [];
  visitParents(fromHtml(html, { fragment: true }), 'element', (element) => {
    names.push(element.tagName);
  });
  return names;
}

describe('a learner’s text inside a message', () => {
  test.each(hostile)('%s stays text', (text) => {
    const html = messageToHtml(`Nothing is called "${escapeMarkdown(text)}" here.`);
    expect(elementsOf(html)).toEqual([]);
    expect(toText(fromHtml(html, { fragment: true }))).toBe(`Nothing is called "${text.replace(/\s+/g, ' ')}" here.`);
  });

  test.each(hostile)('%s stays text at the beginning of a sentence too', (text) => {
    expect(elementsOf(messageToHtml(`${escapeMarkdown(text)}は読めません。`))).toEqual([]);
  });

  test('no text at all becomes an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~$&:@="\'/ wWaA1ｘ'), maxLength: 30 }), (text) => {
        expect(elementsOf(messageToHtml(`「${escapeMarkdown(text)}」は読めません。`))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['x_0', '0.5', '1e-3', 'eta-forgotten', '０．０９７５'])('%s needs no backslash', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('readToHtml', () => {
  test('typesets what was read', () => {
    expect(readToHtml('\\frac{39}{400}')).toContain('<math');
  });
  test.each([
    '\\htmlClass{q q-y}{x}',
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{https://evil.example/x.png}',
    '\\Y{x}',
    '\\frac{1}',
    '<script>alert(1)</script>',
    '\\def\\a{\\a\\a}\\a',
  ])('%s brings no link, image, script or class of ours', (tex) => {
    const html = readToHtml(tex);
    expect(html).not.toMatch(/<(a|img|script)\b/);
    expect(html).not.toMatch(/class="[^"]*q-y/);
    expect(html).not.toMatch(/\shref=/);
  });
});
