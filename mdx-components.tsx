import type { MDXComponents } from 'mdx/types';

/** Required by @next/mdx at the root. The slots of a lesson are passed by its page. */
export const useMDXComponents = (): MDXComponents => ({});
