import { TextField } from '@/components/ui/text-field';
import type { SubmittedFormula } from '@/lib/grading/answer-kinds';
import type { FieldProps } from '../field-props';
import { FieldName } from './field-name';

const textOf = (formula: SubmittedFormula): string => (typeof formula === 'string' ? formula : formula.latex);

/** A plain-text box is always there, whatever else can write into it. */
export function FormulaField({ format, value, onChange, invalid, id, title, describedBy, names, button }: FieldProps<'formula'>) {
  return (
    <div className="answer">
      <label htmlFor={`${id}-answer`}>
        {format.symbol === undefined ? null : (
          <span aria-hidden="true">
            <FieldName tex={format.symbol} names={names} otherwise="" /> ={' '}
          </span>
        )}
        <span className="vh">{title}</span>
      </label>
      <TextField
        id={`${id}-answer`}
        className="formula"
        value={textOf(value)}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      />
      {button}
    </div>
  );
}

export function FormulasField({
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
}: FieldProps<'formulas'>) {
  return (
    <>
      <fieldset className="formulas">
        <legend className="vh">{title}</legend>
        {value.map((typed, i) => {
          const place = String(i);
          return (
            <label className="cell" key={format.cellNames?.[i] ?? place} data-v={verdicts.get(place)}>
              <span className="k">
                <FieldName tex={format.cellNames?.[i]} names={names} otherwise={words.answer} />
              </span>
              <TextField
                className="formula"
                data-cell={place}
                value={textOf(typed)}
                onChange={(event) => onChange(value.map((old, k) => (k === i ? event.target.value : old)))}
                aria-describedby={describedBy}
                aria-invalid={unreadable.has(place) || verdicts.get(place) === 'incorrect' || undefined}
              />
            </label>
          );
        })}
      </fieldset>
      <div className="below">{button}</div>
    </>
  );
}
