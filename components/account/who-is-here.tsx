import type { Words } from '@/lib/i18n/messages';

/** Who uses the product here: nobody known yet, a guest, or an account with its name and address. */
export function WhoIsHere({
  kind,
  user,
  words,
}: {
  kind: 'guest' | 'learner' | 'instructor' | undefined;
  user: { readonly name: string; readonly email: string } | undefined;
  words: Words<'account'>;
}) {
  if (kind === undefined || user === undefined) {
    return (
      <section className="part" aria-label={words.you}>
        <h2>{words.nobody}</h2>
        <p>{words.nobodyLead}</p>
      </section>
    );
  }
  return (
    <section className="part" aria-label={words.you}>
      <dl className="facts">
        <dt>{words.kind}</dt>
        <dd data-kind={kind}>{words[kind]}</dd>
        {kind === 'guest' ? null : (
          <>
            <dt>{words.name}</dt>
            <dd>{user.name}</dd>
            <dt>{words.email}</dt>
            <dd>{user.email}</dd>
          </>
        )}
      </dl>
      {kind === 'guest' ? <p>{words.guestLead}</p> : null}
    </section>
  );
}
