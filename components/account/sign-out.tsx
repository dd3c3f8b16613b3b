'use client';

import { useState } from 'react';
import { forgetKept } from '@/components/exercise/kept';
import { keepTeaching } from '@/components/site/teaching';
import { Form } from '@/components/ui/form';
import type { Words } from '@/lib/i18n/messages';
import { callAuth } from './call-auth';

/** Ends the session and forgets the drafts that this browser keeps, then goes to `to` by a whole load. */
export function SignOut({ label, to, words }: { label: string; to: string; words: Words<'account'> }) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isWaiting, setIsWaiting] = useState(false);
  const send = async () => {
    setHasFailed(false);
    setIsWaiting(true);
    const reply = await callAuth('sign-out', {});
    if (reply.kind === 'done') {
      forgetKept();
      keepTeaching(false);
      return location.assign(to);
    }
    setIsWaiting(false);
    setHasFailed(true);
  };
  return (
    <Form
      label={label}
      waitingLabel={words.working}
      isWaiting={isWaiting}
      notice={hasFailed ? words.signOutFailed : undefined}
      onSend={send}
    >
      {null}
    </Form>
  );
}
