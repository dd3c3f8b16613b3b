'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What may be wider than its place scrolls sideways in it: by the keyboard too, which stops at it only then. */
export function ScrollBox({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    const observer = new ResizeObserver(measure);
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="scroll" ref={box}>
      {children}
    </div>
  );
}
