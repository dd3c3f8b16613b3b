import type { RefCallback } from 'react';

/** The blocks of a lesson's prose that hold no component. */
export type ProseBlock = 'p' | 'ul' | 'ol' | 'table' | 'blockquote';

/** HTML that our own typesetting made (lib/typesetting, or the API's `html` and `readHtml`): the one place that sets it. */
export function Typeset({
  html,
  as: Tag = 'span',
  className,
  hidden,
  ref,
}: {
  html: string;
  as?: 'span' | 'div' | 'del' | 'b' | 'dt' | 'dd' | ProseBlock;
  className?: string;
  /** Hidden from assistive technology, where words beside it say the same. */
  hidden?: boolean;
  ref?: RefCallback<HTMLElement>;
}) {
  return <Tag ref={ref} className={className} aria-hidden={hidden || undefined} dangerouslySetInnerHTML={{ __html: html }} />;
}
