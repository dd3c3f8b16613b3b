import type { Route } from 'next';
import Link from 'next/link';
import type { Words } from '@/lib/i18n/messages';

/** Leads to older submissions, and back to the newest. */
export function Pager({
  newest,
  older,
  words,
}: {
  newest: string | undefined;
  older: string | undefined;
  words: Words<'progress'>;
}) {
  if (newest === undefined && older === undefined) return null;
  return (
    <nav className="pager" aria-label={words.pages}>
      {newest === undefined ? null : (
        <Link className="act" href={newest as Route} prefetch={false}>
          {words.newest}
        </Link>
      )}
      {older === undefined ? null : (
        <Link className="act" rel="next" href={older as Route} prefetch={false}>
          {words.older}
        </Link>
      )}
    </nav>
  );
}
