'use client';

import { useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import type { Words } from '@/lib/i18n/messages';

/** Copies the equation as it stands: one whose right side is withheld says so in what it copies, too. */
export function CopyLatex({ tex, words }: { tex: string; words: Words<'lesson'> }) {
  const [said, setSaid] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said === 'copy') return;
    const timer = setTimeout(() => setSaid('copy'), 1600);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    const shown = button.current?.closest('.eq')?.querySelector<HTMLElement>('[data-tex]')?.dataset['tex'] ?? tex;
    setSaid((await copyText(shown)) ? 'copied' : 'copyFailed');
  };
  return (
    <QuietButton ref={button} onClick={() => void copy()} aria-live="polite">
      {words[said]}
    </QuietButton>
  );
}
