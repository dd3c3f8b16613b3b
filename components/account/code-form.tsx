'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { Form } from '@/components/ui/form';
import { LabelledField } from '@/components/ui/labelled-field';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';

/** Where a join code, read off a blackboard, is typed: leads to the page that says what joining means. */
export function CodeForm({ locale, words }: { locale: Locale; words: Words<'account'> }) {
  const router = useRouter();
  const open = (data: FormData) => {
    const code = String(data.get('code')).trim();
    if (code !== '') router.push(`/${locale}/join/${encodeURIComponent(code)}` as Route);
  };
  return (
    <Form label={words.codeGo} onSend={open}>
      <LabelledField label={words.code} hint={words.codeHint} name="code" maxLength={40} required />
    </Form>
  );
}
