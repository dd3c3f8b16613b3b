'use client';

import { QuietButton } from '@/components/ui/button';
import type { Words } from '@/lib/i18n/messages';

/** The actions that every figure has, as words. */
export function FigureActions({
  words,
  shared,
  onReset,
  onShare,
  table,
  onTable,
}: {
  words: Words<'figure'>;
  shared: 'no' | 'copied' | 'in-address';
  onReset: () => void;
  onShare: () => void;
  /** Whether the table is shown; absent where the figure is a table already. */
  table?: boolean;
  onTable?: () => void;
}) {
  return (
    <>
      {onTable ? <QuietButton onClick={onTable}>{table ? words.picture : words.table}</QuietButton> : null}
      <QuietButton onClick={onReset}>{words.reset}</QuietButton>
      <QuietButton onClick={onShare} aria-live="polite">
        {shared === 'no' ? words.share : shared === 'copied' ? words.shared : words.shareFailed}
      </QuietButton>
    </>
  );
}
