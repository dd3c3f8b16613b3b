import type { ReactNode } from 'react';

/** A page with one sentence and one action: nothing here, or something went wrong. */
export function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main id="main" className="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{children}</p>
    </main>
  );
}
