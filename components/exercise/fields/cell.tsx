import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/mark';
import { TextField } from '@/components/ui/text-field';
import type { Words } from '@/lib/i18n/messages';
import { type CellVerdict, cellMark } from '../result';

/** One cell of a vector, matrix or table: its name above, its own mark when it was judged. */
export function Cell({
  place,
  name,
  value,
  onChange,
  verdict,
  unreadable,
  describedBy,
  words,
}: {
  place: string;
  name: ReactNode;
  value: string;
  onChange: (value: string) => void;
  verdict?: CellVerdict | undefined;
  unreadable: boolean;
  describedBy: string;
  words: Words<'exercise'>;
}) {
  return (
    <label className="cell" data-v={verdict}>
      <span className="k">{name}</span>
      <TextField
        data-cell={place}
        inputMode="decimal"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={unreadable || verdict === 'incorrect' || undefined}
        aria-describedby={describedBy}
      />
      {verdict === undefined ? null : (
        <>
          <Mark kind={cellMark(verdict)} />
          <span className="vh">{words.marks[verdict]}</span>
        </>
      )}
    </label>
  );
}
