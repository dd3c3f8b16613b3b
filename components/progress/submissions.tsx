import type { Words } from '@/lib/i18n/messages';
import { ExerciseFilter } from './exercise-filter';
import { Pager } from './pager';
import { SubmissionList } from './submission-list';
import type { SubmissionView } from './submission-view';

/** A page of a learner's submissions under `path`, with the filter by exercise and the way to older ones. */
export function Submissions({
  path,
  submissions,
  next,
  exercises,
  chosen,
  isNewest,
  words,
}: {
  path: string;
  submissions: readonly SubmissionView[];
  /** The cursor of the page after. */
  next: string | null;
  exercises: readonly { readonly id: string; readonly title: string }[];
  chosen: string | undefined;
  isNewest: boolean;
  words: Words<'progress'>;
}) {
  const address = (cursor?: string) => {
    const query = new URLSearchParams({ ...(chosen && { exercise: chosen }), ...(cursor && { cursor }) }).toString();
    return query === '' ? path : `${path}?${query}`;
  };
  // Without a filter, and on the first page: there are none at all, so there is nothing to choose from.
  const isEmpty = submissions.length === 0 && chosen === undefined && isNewest;
  return (
    <>
      {isEmpty ? null : <ExerciseFilter exercises={exercises} chosen={chosen} words={words} />}
      {submissions.length === 0 ? (
        <p className={isEmpty ? undefined : 'framed'}>{words.noSubmissions}</p>
      ) : (
        <>
          <SubmissionList submissions={submissions} words={words} />
          <p className="muted zone">{words.zone}</p>
        </>
      )}
      <Pager newest={isNewest ? undefined : address()} older={next === null ? undefined : address(next)} words={words} />
    </>
  );
}
