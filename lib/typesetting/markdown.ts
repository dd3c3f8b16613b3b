import 'server-only';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import rehypeMarkedOptions from './rehype-marked-options.mjs';
import rehypeTypeset from './rehype-typeset.mjs';

// Raw HTML in the source is dropped by remark-rehype: a text cannot bring markup of its own.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeMarkedOptions)
  .use(rehypeTypeset, { ragged: true })
  .use(rehypeStringify)
  .freeze();

/** Typesets a text of the course or of the interface: Markdown with `$…$` to HTML. Throws on bad TeX. */
export const markdownToHtml = (markdown: string): string => String(processor.processSync(markdown));

/** As `markdownToHtml`, for a text of one paragraph that goes into a label or a sentence: without the `<p>` around it. */
export function inlineMarkdownToHtml(markdown: string): string {
  const html = markdownToHtml(markdown);
  const inner = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return inner === undefined || inner.includes('<p>') ? html : inner;
}
