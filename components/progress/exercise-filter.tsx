import { Button } from '@/components/ui/button';
import type { Words } from '@/lib/i18n/messages';

/** Submissions of one exercise or of all; a plain form, which works without JavaScript. */
export function ExerciseFilter({
  exercises,
  chosen,
  words,
}: {
  exercises: readonly { readonly id: string; readonly title: string }[];
  chosen: string | undefined;
  words: Words<'progress'>;
}) {
  return (
    <form className="exercise-filter" method="get">
      <label className="select">
        <span>{words.filter}</span>
        <select name="exercise" defaultValue={chosen ?? ''} key={chosen}>
          <option value="">{words.filterAll}</option>
          {exercises.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button>{words.filterGo}</Button>
    </form>
  );
}
