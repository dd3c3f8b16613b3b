'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { act, takesLetters } from './act';
import { enableShortcuts, onShortcutChoice, shortcutsEnabled } from './shortcut-choice';
import { actionOf, actions, beginsPair, keysOf } from './shortcut-keys';

/** The page's keyboard shortcuts with their list: opened by `?` or its button, and there to switch them off. */
export function Shortcuts({ locale, words }: { locale: Locale; words: Words<'shortcuts'> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const enabled = useSyncExternalStore(onShortcutChoice, shortcutsEnabled, () => true);

  useEffect(() => {
    if (!enabled) return;
    let before: string | undefined;
    const onKey = (event: KeyboardEvent) => {
      const open = document.querySelector('dialog[open]') !== null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || open || takesLetters(event)) return;
      const action = actionOf(before, event.key);
      before = beginsPair(event.key) ? event.key : undefined;
      if (action === undefined) return;
      event.preventDefault();
      if (action === 'help') dialog.current?.showModal();
      else act(action, locale, (address) => router.push(address as Route));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, locale, router]);

  return (
    <>
      <button type="button" className="foot-button needs-script" onClick={() => dialog.current?.showModal()}>
        {words.open}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="shortcuts-title">
        <h2 id="shortcuts-title">{words.title}</h2>
        <p>{words.text}</p>
        <dl>
          {actions.map((action) => (
            <div key={action}>
              <dt>
                {keysOf[action].map((key, i) => (
                  <span key={key}>
                    {i > 0 ? <span className="then"> {words.then} </span> : null}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{words.keys[action]}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" checked={enabled} onChange={(event) => enableShortcuts(event.target.checked)} />
          {words.enabled}
        </label>
        <p className="muted">{words.enabledText}</p>
        <form method="dialog">
          <Button>{words.close}</Button>
        </form>
      </dialog>
    </>
  );
}
