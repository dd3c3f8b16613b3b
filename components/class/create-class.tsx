'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/exercise/call-api';
import { Form, focusField } from '@/components/ui/form';
import { LabelledField } from '@/components/ui/labelled-field';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { formRefusal } from './form-refusal';

/** Makes a class and goes to it, where its join code stands. */
export function CreateClass({ locale, words }: { locale: Locale; words: Words<'class'> }) {
  const router = useRouter();
  const [error, setError] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const [isWaiting, setIsWaiting] = useState(false);
  const send = async (data: FormData, form: HTMLFormElement) => {
    const name = String(data.get('name')).trim();
    setNotice(undefined);
    setError(name === '' ? words.nameMissing : undefined);
    if (name === '') return focusField(form, 'name');
    setIsWaiting(true);
    const reply = await callApi<{ id: string }>('classes', { name });
    if (reply.kind === 'answered') return router.push(`/${locale}/classes/${reply.body.id}` as Route);
    setIsWaiting(false);
    if (reply.kind === 'refused' && reply.status === 400) return setError(words.nameRefused);
    setNotice(formRefusal(reply, words));
  };
  return (
    <Form label={words.make} waitingLabel={words.working} isWaiting={isWaiting} notice={notice} onSend={send}>
      <LabelledField label={words.name} hint={words.nameHint} name="name" maxLength={100} error={error} />
    </Form>
  );
}
