import { TextField } from '@/components/ui/text-field';
import type { SubmittedFormula } from '@/lib/grading/answer-kinds';
import type { FieldProps } from '../field-props';
import { AnswerLabel } from './answer-label';
import { FieldName, wordsOf } from './field-name';
import { FormulaEditor } from './formula-editor';
import { formulaText } from './submitted-formula';

/** A plain-text box is always there, whatever else can write into it. */
export function FormulaField({
  format,
  value,
  onChange,
  invalid,
  id,
  title,
  describedBy,
  names,
  words,
  button,
}: FieldProps<'formula'>) {
  return (
    <>
      <div className="answer">
        <AnswerLabel htmlFor={`${id}-answer`} symbol={format.symbol} title={title} names={names} />
        <TextField
          id={`${id}-answer`}
          className="formula"
          value={formulaText(value)}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
        />
        {button}
      </div>
      <FormulaEditor format={format} value={value} onChange={onChange} label={title} words={words} />
    </>
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
          const name = format.cellNames?.[i];
          const set = (next: SubmittedFormula) => onChange(value.map((old, k) => (k === i ? next : old)));
          return (
            <div className="formula-cell" key={name ?? place}>
              <label className="cell" data-v={verdicts.get(place)}>
                <span className="k">
                  <FieldName tex={name} names={names} otherwise={words.answer} />
                </span>
                <TextField
                  className="formula"
                  data-cell={place}
                  value={formulaText(typed)}
                  onChange={(event) => set(event.target.value)}
                  aria-describedby={describedBy}
                  aria-invalid={unreadable.has(place) || verdicts.get(place) === 'incorrect' || undefined}
                />
              </label>
              <FormulaEditor
                format={format}
                value={typed}
                onChange={set}
                label={name === undefined ? title : wordsOf(name)}
                cell={place}
                words={words}
              />
            </div>
          );
        })}
      </fieldset>
      <div className="below">{button}</div>
    </>
  );
}
