'use client';

import { type SubmitEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice } from '@/components/ui/form-notice';
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
  const form = useRef<HTMLFormElement>(null);

  const focusOn = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isWaiting) return;
    const data = new FormData(event.currentTarget);
    const email = String(data.get('email')).trim();
    const password = String(data.get('password'));
    const amiss: Errors = {
      ...(email === '' && { email: words.emailMissing }),
      ...(password === '' && { password: words.passwordMissing }),
    };
    setErrors(amiss);
    setNotice(undefined);
    if (Object.keys(amiss).length > 0) return focusOn(amiss.email ? 'email' : 'password');
    setIsWaiting(true);
    const reply = await callAuth('sign-in/email', { email, password });
    if (reply.kind === 'done') return location.assign(to);
    setIsWaiting(false);
    setNotice(signInRefusal(reply, words));
    focusOn('password');
  };

  return (
    <form ref={form} className="form" method="post" noValidate onSubmit={(event) => void send(event)}>
      <LabelledField label={words.email} name="email" type="email" autoComplete="username" error={errors.email} />
      <LabelledField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        error={errors.password}
      />
      <FormNotice text={notice} />
      <Button waiting={isWaiting}>{isWaiting ? words.working : words.signIn}</Button>
    </form>
  );
}
