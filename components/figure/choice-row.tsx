'use client';

import type { ReactNode } from 'react';

/** A row of which one is chosen: the functions, the schemes. */
export function ChoiceRow<T extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly { readonly id: T; readonly name: ReactNode }[];
  chosen: T;
  onChoose: (id: T) => void;
}) {
  return (
    <fieldset className="ch">
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
