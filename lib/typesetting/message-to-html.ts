import 'server-only';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { typesetUntrusted } from './katex.mjs';
import rehypeTypeset from './rehype-typeset.mjs';

// Without GFM: it makes links of bare addresses, whatever backslashes stand in them.
const processor = unified()
  .use(remarkParse)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeTypeset, { ragged: true })
  .use(rehypeStringify)
  .freeze();

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/**
 * A message about an answer as HTML, without a `<p>` around a single paragraph. The sentence is the course's; what it
 * repeats of the learner's text has been through `escapeMarkdown`. Never throws: a message that cannot be typeset is shown
 * as it is written.
 */
export function messageToHtml(message: string): string {
  try {
    const html = String(processor.processSync(message));
    const inner = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
    return inner === undefined || inner.includes('<p>') ? html : inner;
  } catch {
    return escapeHtml(message);
  }
}

/** How an answer was read, LaTeX that may carry the learner's own text: nothing in it is trusted. Never throws. */
export function readToHtml(tex: string): string {
  try {
    return typesetUntrusted(tex).replace(/<annotation[\s\S]*?<\/annotation>/g, '');
  } catch {
    return `<code>${escapeHtml(tex)}</code>`;
  }
}
