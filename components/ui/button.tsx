import type { ComponentProps } from 'react';

/** The one action of a part, in ink. `waiting` keeps it reachable (`aria-disabled`), and only the inside of it moves. */
export function Button({
  waiting = false,
  className = '',
  type = 'submit',
  ...rest
}: ComponentProps<'button'> & { waiting?: boolean }) {
  return (
    <button
      type={type}
      className={`go ${waiting ? 'wait' : ''} ${className}`.trim()}
      aria-disabled={waiting || undefined}
      {...rest}
    />
  );
}

/** A further action, as an underlined word. */
export function QuietButton({ className = '', type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={`quiet ${className}`.trim()} {...rest} />;
}
