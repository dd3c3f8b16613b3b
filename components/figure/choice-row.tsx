import type { ReactNode } from 'react';

/** A row of which one is chosen: the functions, the schemes. In a still, where nothing can be chosen, it only takes its room. */
export function ChoiceRow<T extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly { readonly id: T; readonly name: ReactNode }[];
  chosen: T;
  onChoose?: (id: T) => void;
}) {
  return (
    <fieldset className={onChoose ? 'ch' : 'ch room'}>
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={onChoose && (() => onChoose(id))}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
