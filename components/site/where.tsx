'use client';

import { usePathname } from 'next/navigation';

/** Which lesson the reader is in, in the bar. */
export function Where({ lessons }: { lessons: Readonly<Record<string, string>> }) {
  const lesson = /\/lessons\/([^/]+)/.exec(usePathname())?.[1];
  const title = lesson === undefined ? undefined : lessons[lesson];
  return title === undefined ? null : <span className="where">{title}</span>;
}
