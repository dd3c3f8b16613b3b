'use client';

import { useCallback } from 'react';
import { stopWhileWide } from './stop-while-wide';
import { Typeset } from './typeset';

/** As Typeset, for a text with displays: one that is wider than a phone scrolls in its own place, by the keyboard too. */
export function WideTypeset({
  html,
  as = 'div',
  className,
  name,
}: {
  html: string;
  as?: 'div' | 'p';
  className?: string;
  /** What the displays are of, for who cannot see where they stand. */
  name?: string;
}) {
  const watch = useCallback(
    (box: HTMLElement) => {
      const parts = [box, ...box.querySelectorAll<HTMLElement>('.katex-display')];
      const ends = parts.map((part) => stopWhileWide(part, name));
      return () => {
        for (const end of ends) end();
      };
    },
    [name],
  );
  return <Typeset key={html} as={as} html={html} ref={watch} {...(className && { className })} />;
}
