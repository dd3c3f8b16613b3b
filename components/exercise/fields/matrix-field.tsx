import { fill } from '@/lib/i18n/fill';
import type { FieldProps } from '../field-props';
import { Cell } from './cell';
import { FieldName } from './field-name';

/** A matrix stands in square brackets; every cell says its row and column. */
export function MatrixField({
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
}: FieldProps<'matrix'>) {
  const [, columns = 1] = format.shape ?? [];
  return (
    <>
      <fieldset className="cells matrix" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        <legend className="vh">{title}</legend>
        {value.flatMap((row, i) =>
          row.map((typed, j) => {
            const tex = format.cellNames?.[i * columns + j];
            const place = `${i},${j}`;
            return (
              <Cell
                key={place}
                place={place}
                name={<FieldName tex={tex} names={names} otherwise={fill(words.cellAt, { row: i + 1, column: j + 1 })} />}
                value={typed}
                onChange={(next) =>
                  onChange(value.map((cells, r) => (r === i ? cells.map((old, c) => (c === j ? next : old)) : cells)))
                }
                verdict={verdicts.get(place)}
                unreadable={unreadable.has(place)}
                describedBy={describedBy}
                words={words}
              />
            );
          }),
        )}
      </fieldset>
      <div className="below">{button}</div>
    </>
  );
}
