import { Mark } from '@/components/ui/mark';
import { TextField } from '@/components/ui/text-field';
import { fill } from '@/lib/i18n/fill';
import type { FieldProps } from '../field-props';
import { cellMark } from '../result';
import { FieldName } from './field-name';

/** A trace: a row a step, marked row by row. */
export function TableField({
  format,
  value,
  onChange,
  verdicts,
  unreadable,
  title,
  describedBy,
  names,
  words,
  button,
}: FieldProps<'table'>) {
  const [, columns = 1] = format.shape ?? [];
  const columnNames = Array.from({ length: columns }, (_, j) => format.cellNames?.[j]);
  const set = (row: number, column: number, next: string) =>
    onChange(value.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? next : old)) : cells)));
  return (
    <>
      <table className="trace">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            {columnNames.map((tex, j) => (
              <th scope="col" key={tex ?? `column ${j + 1}`}>
                <FieldName tex={tex} names={names} otherwise={String(j)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.map((cells, i) => {
            const step = String(i + 1);
            const verdict = verdicts.get(String(i));
            return (
              <tr key={step}>
                <th scope="row">{step}</th>
                {cells.map((typed, j) => {
                  const place = `${i},${j}`;
                  return (
                    <td key={place} data-v={verdict}>
                      <TextField
                        data-cell={place}
                        inputMode="decimal"
                        aria-label={fill(words.cellAt, { row: i + 1, column: j + 1 })}
                        aria-describedby={describedBy}
                        aria-invalid={unreadable.has(place) || unreadable.has(String(i)) || verdict === 'incorrect' || undefined}
                        value={typed}
                        onChange={(event) => set(i, j, event.target.value)}
                      />
                      {verdict === undefined || j < columns - 1 ? null : (
                        <>
                          <Mark kind={cellMark(verdict)} />
                          <span className="vh">{words.marks[verdict]}</span>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="below">{button}</div>
    </>
  );
}
