import { SelectField } from '@/components/ui/select-field';
import type { Words } from '@/lib/i18n/messages';
import { shows, sorts } from './arrange';
import { cellStatuses } from './class-rows';
import type { ColumnGroup } from './column';
import type { Arrangement } from './read-arrangement';

/** How the grid is arranged, and the key to its shapes. */
export function GridControls({
  arrangement,
  groups,
  onChange,
  words,
}: {
  arrangement: Arrangement;
  groups: readonly ColumnGroup[];
  onChange: (change: Partial<Arrangement>) => void;
  words: Words<'class'>;
}) {
  return (
    <div className="filters">
      <SelectField
        label={words.sort}
        value={arrangement.sort}
        options={sorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
        onChoose={(sort) => onChange({ sort })}
      />
      <SelectField
        label={words.show}
        value={arrangement.show}
        options={shows.map((show) => ({ value: show, text: words.shows[show] }))}
        onChoose={(show) => onChange({ show })}
      />
      {groups.length < 2 ? null : (
        <SelectField
          label={words.lesson}
          value={arrangement.lesson}
          options={[
            { value: '', text: words.allLessons },
            ...groups.filter(({ title }) => title !== '').map(({ lesson, title }) => ({ value: lesson, text: title })),
          ]}
          onChoose={(lesson) => onChange({ lesson })}
        />
      )}
      <ul className="keys" aria-label={words.key}>
        {cellStatuses.map((status) => (
          <li key={status}>
            <span className="s" data-status={status} aria-hidden="true" />
            {status === 'stuck' ? words.stuckKey : words.status[status]}
          </li>
        ))}
      </ul>
    </div>
  );
}
