'use client';

import { useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import type { Words } from '@/lib/i18n/messages';

const saidFor = 2400;

/** The code to read out and the link to hand on. Where the clipboard is refused, as over plain http, the link is selected. */
export function JoinCode({ code, link, words }: { code: string; link: string; words: Words<'class'> }) {
  const [said, setSaid] = useState<'copy' | 'copied' | 'selected'>('copy');
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    if (said === 'copy') return;
    const timer = setTimeout(() => setSaid('copy'), saidFor);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    if (await copyText(link)) return setSaid('copied');
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
    setSaid('selected');
  };
  return (
    <dl className="join-code">
      <div>
        <dt>{words.code}</dt>
        <dd className="code-text" data-join-code={code}>
          {code}
        </dd>
      </div>
      <div>
        <dt>{words.link}</dt>
        <dd>
          <span className="link-text" ref={shown}>
            {link}
          </span>
          <QuietButton onClick={() => void copy()} aria-live="polite">
            {words[said]}
          </QuietButton>
        </dd>
      </div>
    </dl>
  );
}
