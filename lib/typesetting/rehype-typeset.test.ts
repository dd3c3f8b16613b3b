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

test('a long formula stays free to break, and words after one are left alone', () => {
  expect(markdownToHtml(`$${'a+'.repeat(30)}a$.`)).not.toContain('tied');
  expect(markdownToHtml('$a$ is')).not.toContain('tied');
});
