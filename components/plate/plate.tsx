import type { ReactNode } from 'react';
import { type PlateSizeName, plateSizes } from './plate-geometry';

/** The map of a lesson's own function, with the path down it (`children`) on top. Decoration that means something, never read out. */
export function Plate({ lesson, size, children }: { lesson: string; size: PlateSizeName; children: ReactNode }) {
  const { width, height } = plateSizes[size];
  return (
    <svg
      className="plate"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <g className="iso">
        <use href={`/plates/${lesson}-${size}.svg#map`} />
      </g>
      {children}
    </svg>
  );
}
