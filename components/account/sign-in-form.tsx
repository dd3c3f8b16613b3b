'use client';

import { useState } from 'react';
import { Form, focusField } from '@/components/ui/form';
import { LabelledField } from '@/components/ui/labelled-field';
import type { Words } from '@/lib/i18n/messages';
import { callAuth } from './call-auth';
import { signInRefusal } from './refusal';

type Errors = Partial<Record<'email' | 'password', string>>;

/** Signs in by e-mail and password, then goes to `to` by a whole load: nothing of the session before stays in memory. */
export function SignInForm({ to, words }: { to: string; words: Words<'account'> }) {
  const [errors, setErrors] = useState<Errors>({});
  const [notice, setNotice] = useState<string>();
  const [isWaiting, setIsWaiting] = useState(false);

  const send = async (data: FormData, form: HTMLFormElement) => {
    const email = String(data.get('email')).trim();
    const password = String(data.get('password'));
    const amiss: Errors = {
      ...(email === '' && { email: words.emailMissing }),
      ...(password === '' && { password: words.passwordMissing }),
    };
    setErrors(amiss);
    setNotice(undefined);
    if (Object.keys(amiss).length > 0) return focusField(form, amiss.email ? 'email' : 'password');
    setIsWaiting(true);
    const reply = await callAuth('sign-in/email', { email, password });
    if (reply.kind === 'done') return location.assign(to);
    setIsWaiting(false);
    setNotice(signInRefusal(reply, words));
    focusField(form, 'password');
  };

  return (
    <Form label={words.signIn} waitingLabel={words.working} isWaiting={isWaiting} notice={notice} onSend={send}>
      <LabelledField label={words.email} name="email" type="email" autoComplete="username" error={errors.email} />
      <LabelledField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        error={errors.password}
      />
    </Form>
  );
}
