import type { ComponentProps } from 'react';

/** A line of text. Numbers are typed as text: the product reads full-width digits, fractions and powers itself. */
export function TextField({ className = '', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      className={`inp ${className}`.trim()}
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
    />
  );
}
