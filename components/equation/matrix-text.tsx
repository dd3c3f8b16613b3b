'use client';

import { stopWhileWide } from '@/components/ui/stop-while-wide';

const watch = (matrix: HTMLElement) => stopWhileWide(matrix);

/** A matrix in a line of text, set in columns and read in rows. Wider than a phone it scrolls in its own place. */
export function MatrixText({ rows }: { rows: readonly (readonly string[])[] }) {
  const columns = rows[0]?.length ?? 1;
  return (
    <span className="mat" style={{ gridTemplateColumns: `repeat(${columns}, auto)` }} ref={watch}>
      {rows.flat().map((text, i) => (
        // By place: two entries may be equal.
        <span key={String(i)}>
          {text}
          <span className="vh">{(i + 1) % columns === 0 ? '; ' : ', '}</span>
        </span>
      ))}
    </span>
  );
}
