'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { stopWhileWide } from './stop-while-wide';

/** What may be wider than its place scrolls sideways in it: by the keyboard too, which stops at it, under its name, only then. */
export function ScrollBox({ name, children }: { name: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current === null ? undefined : stopWhileWide(box.current, name)), [name]);
  return (
    <div className="scroll" ref={box}>
      {children}
    </div>
  );
}
