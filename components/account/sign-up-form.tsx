'use client';

import { useState } from 'react';
import { Form, focusField } from '@/components/ui/form';
import { LabelledField } from '@/components/ui/labelled-field';
import type { Words } from '@/lib/i18n/messages';
import { callAuth } from './call-auth';
import { signUpRefusal } from './refusal';

const shortestPassword = 8;
type Field = 'name' | 'email' | 'password';

function amissIn({ name, email, password }: Record<Field, string>, words: Words<'account'>): Partial<Record<Field, string>> {
  return {
    ...(name === '' && { name: words.nameMissing }),
    ...(email === '' ? { email: words.emailMissing } : !/^\S+@\S+$/.test(email) && { email: words.emailInvalid }),
    ...(password === ''
      ? { password: words.passwordMissing }
      : [...password].length < shortestPassword && { password: words.passwordShort }),
  };
}

/** Makes an account. A guest's work moves to it on the server; the page is then loaded anew. */
export function SignUpForm({ words }: { words: Words<'account'> }) {
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [notice, setNotice] = useState<string>();
  const [isWaiting, setIsWaiting] = useState(false);

  const send = async (data: FormData, form: HTMLFormElement) => {
    const typed = {
      name: String(data.get('name')).trim(),
      email: String(data.get('email')).trim(),
      password: String(data.get('password')),
    };
    const amiss = amissIn(typed, words);
    setErrors(amiss);
    setNotice(undefined);
    const [first] = Object.keys(amiss);
    if (first) return focusField(form, first);
    setIsWaiting(true);
    const reply = await callAuth('sign-up/email', typed);
    if (reply.kind === 'done') return location.reload();
    setIsWaiting(false);
    setNotice(signUpRefusal(reply, words));
  };

  return (
    <Form label={words.make} waitingLabel={words.working} isWaiting={isWaiting} notice={notice} onSend={send}>
      <LabelledField
        label={words.name}
        hint={words.nameHint}
        name="name"
        autoComplete="name"
        maxLength={60}
        error={errors.name}
      />
      <LabelledField label={words.email} name="email" type="email" autoComplete="email" error={errors.email} />
      <LabelledField
        label={words.password}
        hint={words.passwordHint}
        name="password"
        type="password"
        autoComplete="new-password"
        error={errors.password}
      />
    </Form>
  );
}
