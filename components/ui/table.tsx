import type { ReactNode } from 'react';

/** A ruled table with a caption that only assistive technology reads, unless `captionShown`. Wide ones scroll inside their frame. */
export function Table({
  caption,
  captionShown = false,
  head,
  children,
  className = '',
}: {
  caption: string;
  captionShown?: boolean;
  head: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className="table-frame" aria-label={caption} tabIndex={-1}>
      <table className={`ruled ${className}`.trim()}>
        <caption className={captionShown ? undefined : 'vh'}>{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
