import { TextField } from '@/components/ui/text-field';
import type { AnswerFormat } from '@/lib/grading/answer-kinds';
import type { FieldProps } from '../field-props';
import { AnswerLabel } from './answer-label';
import { Cell } from './cell';
import { FieldName } from './field-name';

const wordFor = (words: FieldProps<'parameters'>['words'], name: string): string =>
  (words.parameters as Readonly<Record<string, string>>)[name] ?? name;

/** The name of an answer's one number, where it has no more than that. */
export function singleParameter({ parameters = [] }: AnswerFormat): string | undefined {
  const [only, ...others] = parameters;
  return others.length === 0 && only?.length === undefined ? only?.name : undefined;
}

/** Named numbers, and named vectors as cells; a single number stands in its line as any other. */
export function ParametersField({
  format,
  value,
  onChange,
  unreadable,
  invalid,
  id,
  title,
  describedBy,
  names,
  words,
  button,
}: FieldProps<'parameters'>) {
  const set = (name: string, next: string | readonly string[]) => onChange({ ...value, [name]: next });
  const single = singleParameter(format);
  if (single !== undefined) {
    return (
      <div className="answer">
        <AnswerLabel htmlFor={`${id}-answer`} symbol={format.symbol} title={title} names={names} />
        <TextField
          id={`${id}-answer`}
          data-parameter={single}
          inputMode="decimal"
          value={String(value[single] ?? '')}
          onChange={(event) => set(single, event.target.value)}
          aria-describedby={describedBy}
          aria-invalid={unreadable.has(single) || invalid || undefined}
        />
        {button}
      </div>
    );
  }
  return (
    <>
      <fieldset className="parameters">
        <legend className="vh">{title}</legend>
        {(format.parameters ?? []).map(({ name, integer }, at) => {
          const typed = value[name] ?? '';
          const bad = unreadable.has(name) || (invalid && unreadable.size === 0);
          if (typeof typed === 'string') {
            return (
              <label className="cell" key={name}>
                <span className="k">
                  {format.cellNames?.[at] === undefined ? null : (
                    <span className="sign" aria-hidden="true">
                      <FieldName tex={format.cellNames[at]} names={names} otherwise="" />{' '}
                    </span>
                  )}
                  {wordFor(words, name)}
                </span>
                <TextField
                  data-parameter={name}
                  inputMode={integer ? 'numeric' : 'decimal'}
                  value={typed}
                  onChange={(event) => set(name, event.target.value)}
                  aria-describedby={describedBy}
                  aria-invalid={bad || undefined}
                />
              </label>
            );
          }
          return (
            <fieldset
              className="cells"
              key={name}
              data-parameter={name}
              data-columns={typed.length <= 3 ? typed.length : undefined}
            >
              <legend className="vh">{wordFor(words, name)}</legend>
              {typed.map((cell, i) => (
                <Cell
                  key={format.cellNames?.[i] ?? String(i)}
                  place={String(i)}
                  name={<FieldName tex={format.cellNames?.[i]} names={names} otherwise={`${wordFor(words, name)} ${i}`} />}
                  value={cell}
                  onChange={(next) =>
                    set(
                      name,
                      typed.map((old, k) => (k === i ? next : old)),
                    )
                  }
                  unreadable={unreadable.has(String(i)) || unreadable.has(name)}
                  describedBy={describedBy}
                  words={words}
                />
              ))}
            </fieldset>
          );
        })}
      </fieldset>
      <div className="below">{button}</div>
    </>
  );
}
