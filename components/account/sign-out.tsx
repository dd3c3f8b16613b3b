'use client';

import { useState } from 'react';
import { forgetKept } from '@/components/exercise/kept';
import { Button } from '@/components/ui/button';
import { FormNotice } from '@/components/ui/form-notice';
import type { Words } from '@/lib/i18n/messages';
import { callAuth } from './call-auth';

/** Ends the session and forgets the drafts that this browser keeps, then goes to `to` by a whole load. */
export function SignOut({ label, to, words }: { label: string; to: string; words: Words<'account'> }) {
  const [hasFailed, setHasFailed] = useState(false);
  const [isWaiting, setIsWaiting] = useState(false);
  const signOut = async () => {
    if (isWaiting) return;
    setHasFailed(false);
    setIsWaiting(true);
    const reply = await callAuth('sign-out', {});
    if (reply.kind === 'done') {
      forgetKept();
      return location.assign(to);
    }
    setIsWaiting(false);
    setHasFailed(true);
  };
  return (
    <div className="form">
      <FormNotice text={hasFailed ? words.signOutFailed : undefined} />
      <Button type="button" waiting={isWaiting} onClick={() => void signOut()}>
        {isWaiting ? words.working : label}
      </Button>
    </div>
  );
}
