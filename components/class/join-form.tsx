'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/exercise/call-api';
import { Form, focusField } from '@/components/ui/form';
import { LabelledField } from '@/components/ui/labelled-field';
import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import { formRefusal } from './form-refusal';

/**
 * Asks for a display name and joins, after having said who will see what. `displayName` is the present one of a learner
 * who is in the class already.
 */
export function JoinForm({
  code,
  name,
  displayName,
  home,
  words,
}: {
  code: string;
  name: string;
  displayName: string | undefined;
  home: string;
  words: Words<'join'>;
}) {
  const [hasJoined, setHasJoined] = useState(false);
  const [error, setError] = useState<string>();
  const [notice, setNotice] = useState<string>();
  const [isWaiting, setIsWaiting] = useState(false);
  const done = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasJoined) done.current?.focus();
  }, [hasJoined]);

  const send = async (data: FormData, form: HTMLFormElement) => {
    const typed = String(data.get('displayName')).trim();
    setNotice(undefined);
    setError(typed === '' ? words.nameMissing : undefined);
    if (typed === '') return focusField(form, 'displayName');
    setIsWaiting(true);
    const reply = await callApi('classes/join', { code, displayName: typed });
    setIsWaiting(false);
    if (reply.kind === 'answered') return setHasJoined(true);
    if (reply.kind === 'refused' && reply.status === 404) return setNotice(words.unknownLead);
    if (reply.kind === 'refused' && reply.status === 400) return setError(words.nameRefused);
    setNotice(formRefusal(reply, words));
  };

  if (hasJoined) {
    return (
      <div role="status">
        <h1 ref={done} tabIndex={-1}>
          {displayName === undefined ? fill(words.joined, { name }) : words.renamed}
        </h1>
        {displayName === undefined ? <p className="lead">{words.joinedLead}</p> : null}
        <Link className="act" href={home as Route}>
          {words.start}
        </Link>
      </div>
    );
  }
  return (
    <>
      <h1>{fill(displayName === undefined ? words.into : words.already, { name })}</h1>
      {displayName === undefined ? null : <p className="lead">{words.alreadyLead}</p>}
      <p className="lead">{displayName === undefined ? words.seen : words.seenAlready}</p>
      <p className="lead">{words.earlier}</p>
      <Form
        label={displayName === undefined ? words.join : words.rename}
        waitingLabel={words.working}
        isWaiting={isWaiting}
        notice={notice}
        onSend={send}
      >
        <LabelledField
          label={words.name}
          hint={words.nameHint}
          name="displayName"
          autoComplete="name"
          maxLength={60}
          defaultValue={displayName}
          error={error}
        />
      </Form>
    </>
  );
}
