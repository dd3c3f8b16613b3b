'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import type { FigureProps } from './live-props';

type Loaded = { readonly Live: ComponentType<FigureProps> } | 'failed' | undefined;

/** Shows `children`, the still, until its live figure has come; that is asked for when the still is a screen's height away. */
export function NearScreen({
  load,
  figure,
  children,
}: {
  load: () => Promise<{ default: ComponentType<FigureProps> }>;
  figure: FigureProps;
  children: ReactNode;
}) {
  const [loaded, setLoaded] = useState<Loaded>();
  const still = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (still.current === null || loaded !== undefined) return;
    let left = false;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        load().then(
          (module) => left || setLoaded({ Live: module.default }),
          () => left || setLoaded('failed'),
        );
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(still.current);
    return () => {
      left = true;
      observer.disconnect();
    };
  }, [load, loaded]);

  if (typeof loaded === 'object') return <loaded.Live {...figure} />;
  return (
    <div ref={still}>
      {children}
      {loaded === 'failed' ? (
        <div className="empty">
          <p>{figure.words.failed}</p>
          <QuietButton onClick={() => setLoaded(undefined)}>{figure.words.again}</QuietButton>
        </div>
      ) : null}
    </div>
  );
}
