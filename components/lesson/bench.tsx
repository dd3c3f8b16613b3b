'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The exercises of an equation, beside it. They stay in view while the text goes by, unless they are taller than the window. */
export function Bench({ children }: { children: ReactNode }) {
  const bench = useRef<HTMLDivElement>(null);
  const [tall, setTall] = useState(false);
  useEffect(() => {
    const element = bench.current;
    if (element === null) return;
    const barAndAir = 96;
    const measure = () => setTall(element.offsetHeight > innerHeight - barAndAir);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return (
    <div className="bench" ref={bench} data-tall={tall || undefined}>
      {children}
    </div>
  );
}
