'use client';

import { type ReactNode, type SubmitEvent, useSyncExternalStore } from 'react';
import { Button } from './button';
import { FormNotice } from './form-notice';

const never = () => () => undefined;

/**
 * A form that a script sends. Until the script is there its button is off: the browser would post the fields to the page,
 * which knows nothing of them. While `isWaiting` it can be reached and sends nothing.
 */
export function Form({
  children,
  label,
  waitingLabel,
  isWaiting = false,
  notice,
  onSend,
}: {
  children: ReactNode;
  label: string;
  waitingLabel?: string;
  isWaiting?: boolean;
  notice?: string | undefined;
  onSend: (data: FormData, form: HTMLFormElement) => void | Promise<void>;
}) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isWaiting) void onSend(new FormData(event.currentTarget), event.currentTarget);
  };
  return (
    <form className="form" method="post" noValidate onSubmit={send}>
      {children}
      <FormNotice text={notice} />
      <Button waiting={isWaiting} disabled={!isAlive}>
        {isWaiting ? (waitingLabel ?? label) : label}
      </Button>
    </form>
  );
}

/** Puts the focus on the field of this name. */
export const focusField = (form: HTMLFormElement, name: string): void =>
  form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();
