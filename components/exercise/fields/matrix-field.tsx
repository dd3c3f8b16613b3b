import { Fragment } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { FieldProps } from '../field-props';
import { Cell } from './cell';
import { FieldName, wordsOf } from './field-name';

/** A matrix stands in square brackets; every cell says its row and column. Rows that have names share their columns' heads. */
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
  const { cellNames = [], rowNames } = format;
  const nameOf = (i: number, j: number) => {
    const tex = cellNames[i * columns + j];
    const row = rowNames?.[i];
    if (row === undefined || tex === undefined) {
      return <FieldName tex={tex} names={names} otherwise={fill(words.cellAt, { row: i + 1, column: j + 1 })} />;
    }
    return <span className="vh">{fill(words.cellAtPoint, { name: wordsOf(tex), point: wordsOf(row) })}</span>;
  };
  return (
    <>
      <fieldset
        className="cells matrix"
        style={{ gridTemplateColumns: `${rowNames ? 'auto ' : ''}repeat(${columns}, minmax(var(--least, 0px), 1fr))` }}
      >
        <legend className="vh">{title}</legend>
        {rowNames ? (
          <>
            <span />
            {cellNames.slice(0, columns).map((tex) => (
              <span className="k" aria-hidden="true" key={tex}>
                <FieldName tex={tex} names={names} otherwise="" />
              </span>
            ))}
          </>
        ) : null}
        {value.map((row, i) => (
          <Fragment key={rowNames?.[i] ?? String(i)}>
            {rowNames ? (
              <span className="row-name" aria-hidden="true">
                <FieldName tex={rowNames[i]} names={names} otherwise={String(i + 1)} />
              </span>
            ) : null}
            {row.map((typed, j) => {
              const place = `${i},${j}`;
              return (
                <Cell
                  key={place}
                  place={place}
                  name={nameOf(i, j)}
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
            })}
          </Fragment>
        ))}
      </fieldset>
      <div className="below">{button}</div>
    </>
  );
}
