import { TextField } from '@/components/ui/text-field';
import type { FieldProps } from '../field-props';
import { FieldName } from './field-name';

export function NumberField({ format, value, onChange, invalid, id, title, describedBy, names, button }: FieldProps<'number'>) {
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
        inputMode={format.integer ? 'numeric' : 'decimal'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
      />
      {button}
    </div>
  );
}
