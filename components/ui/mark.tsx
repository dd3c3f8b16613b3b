import type { ReactNode } from 'react';

/** The marks of a Japanese teacher, drawn and never typed: ○ right, △ partly, × wrong; a dashed square for what could not be read. */
export type MarkKind = 'correct' | 'partly' | 'incorrect' | 'invalid' | 'offline' | 'open';

const shapes: Record<MarkKind, ReactNode> = {
  correct: <circle cx="12" cy="12" r="9.2" pathLength="100" transform="rotate(70 12 12)" />,
  partly: <path pathLength="100" d="M12 3.2 21.8 20.6H2.2Z" strokeLinejoin="miter" />,
  incorrect: (
    <>
      <path pathLength="100" d="M3.6 3.6 20.4 20.4" />
      <path pathLength="100" d="M20.4 3.6 3.6 20.4" />
    </>
  ),
  invalid: <path d="M3.5 3.5h17v17h-17z" strokeDasharray="3.4 3.4" />,
  offline: (
    <>
      <path d="M3.5 3.5h17" />
      <path d="M12 21.5V9.5" strokeDasharray="3.2 2.2" />
      <path d="M6.2 14 12 8.2 17.8 14" strokeLinejoin="miter" />
    </>
  ),
  open: <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />,
};

/** Decorative: the word beside it says the same. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <svg className={`m m-${kind === 'offline' ? 'invalid' : kind}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  );
}
