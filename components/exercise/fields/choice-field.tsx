import { Typeset } from '@/components/ui/typeset';
import type { FieldProps } from '../field-props';

/** An option that is a formula alone, as a learner would type it: MathML is not counted as a name. */
const nameOf = (text: string): string | undefined =>
  /^\$[^$]+\$$/.test(text.trim()) ? text.replace(/\\[YTEGS](?=\{)|[$\\{}]/g, '').trim() : undefined;

/** Ruled rows: round where one is asked, square where several may be right. */
export function ChoiceField({ format, value, onChange, id, title, describedBy, button }: FieldProps<'choice'>) {
  const several = format.several === true;
  return (
    <>
      <fieldset className="choice" aria-describedby={describedBy}>
        <legend className="vh">{title}</legend>
        {(format.options ?? []).map((option) => (
          <label key={option.id}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`${id}-answer`}
              value={option.id}
              aria-label={nameOf(option.text)}
              checked={value.includes(option.id)}
              onChange={(event) => {
                const others = several ? value.filter((chosen) => chosen !== option.id) : [];
                onChange(event.target.checked ? [...others, option.id] : others);
              }}
            />
            {option.html === undefined ? <span>{option.text}</span> : <Typeset html={option.html} />}
          </label>
        ))}
      </fieldset>
      {button}
    </>
  );
}
