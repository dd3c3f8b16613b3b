import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';

/** The classes of a learner, and what their instructors see. */
export function JoinedClasses({
  classes,
  words,
}: {
  classes: readonly { readonly id: string; readonly name: string; readonly displayName: string }[];
  words: Words<'account'>;
}) {
  if (classes.length === 0) return <p>{words.noClasses}</p>;
  return (
    <>
      <p>{words.classesLead}</p>
      <ul className="lines">
        {classes.map(({ id, name, displayName }) => (
          <li key={id}>
            <b>{name}</b> <span className="muted">{fill(words.asName, { name: displayName })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
