import type { FieldProps } from '../field-props';
import { Cell } from './cell';
import { FieldName } from './field-name';

export function VectorField({
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
}: FieldProps<'vector'>) {
  return (
    <>
      <fieldset className="cells" data-columns={value.length <= 3 ? value.length : undefined}>
        <legend className="vh">{title}</legend>
        {value.map((typed, i) => (
          <Cell
            key={format.cellNames?.[i] ?? String(i)}
            place={String(i)}
            name={<FieldName tex={format.cellNames?.[i]} names={names} otherwise={String(i)} />}
            value={typed}
            onChange={(next) => onChange(value.map((old, k) => (k === i ? next : old)))}
            verdict={verdicts.get(String(i))}
            unreadable={unreadable.has(String(i))}
            describedBy={describedBy}
            words={words}
          />
        ))}
      </fieldset>
      <div className="below">{button}</div>
    </>
  );
}
