'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import type { SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled-field';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';

/** Where a join code, read off a blackboard, is typed: leads to the page that says what joining means. */
export function CodeForm({ locale, words }: { locale: Locale; words: Words<'account'> }) {
  const router = useRouter();
  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).trim();
    if (code !== '') router.push(`/${locale}/join/${encodeURIComponent(code)}` as Route);
  };
  return (
    <form className="form" method="post" noValidate onSubmit={open}>
      <LabelledField label={words.code} hint={words.codeHint} name="code" maxLength={40} required />
      <Button>{words.codeGo}</Button>
    </form>
  );
}
