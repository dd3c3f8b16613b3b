import { compile } from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import { expect, test } from 'vitest';
import rehypeSetBlocks from './rehype-set-blocks.mjs';
import rehypeTypeset from './rehype-typeset.mjs';

const compiled = async (source: string) =>
  String(await compile(source, { remarkPlugins: [remarkMath], rehypePlugins: [rehypeTypeset, rehypeSetBlocks], jsx: true }));

test('a paragraph with a formula and a reading is one piece of HTML', async () => {
  const code = await compiled('<ruby>勾配<rt>こうばい</rt></ruby>は$x<1$です。');
  expect(code).toContain('<Block as="p"');
  expect(code).toContain('<ruby>勾配<rt>こうばい</rt></ruby>');
  expect(code).not.toContain('className');
});

test('a paragraph that holds a slot keeps it', async () => {
  const code = await compiled('In <Ref id="squared-error" /> the half is $\\frac12$.');
  expect(code).toContain('<Ref id="squared-error" />');
  expect(code).not.toContain('<Block');
});

test('what the author escapes stays escaped', async () => {
  expect(await compiled('\\<script\\> & "$a$"')).toMatch(/&lt;script>|&#x3C;script>|&amp;#x3C;script>/);
});
