import { TextField } from '@/components/ui/text-field';
import type { FieldProps } from '../field-props';
import { Cell } from './cell';
import { FieldName } from './field-name';

const wordFor = (words: FieldProps<'parameters'>['words'], name: string): string =>
  (words.parameters as Readonly<Record<string, string>>)[name] ?? name;

/** Named numbers, and named vectors as cells. */
export function ParametersField({
  format,
  value,
  onChange,
  unreadable,
  invalid,
  title,
  describedBy,
  names,
  words,
  button,
}: FieldProps<'parameters'>) {
  const set = (name: string, next: string | readonly string[]) => onChange({ ...value, [name]: next });
  return (
    <>
      <fieldset className="parameters">
        <legend className="vh">{title}</legend>
        {(format.parameters ?? []).map(({ name, integer }) => {
          const typed = value[name] ?? '';
          const bad = unreadable.has(name) || (invalid && unreadable.size === 0);
          if (typeof typed === 'string') {
            return (
              <label className="cell" key={name}>
                <span className="k">
                  <FieldName tex={names[name] === undefined ? undefined : name} names={names} otherwise={wordFor(words, name)} />
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
