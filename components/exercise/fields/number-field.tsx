import { TextField } from '@/components/ui/text-field';
import type { FieldProps } from '../field-props';
import { AnswerLabel } from './answer-label';

export function NumberField({ format, value, onChange, invalid, id, title, describedBy, names, button }: FieldProps<'number'>) {
  return (
    <div className="answer">
      <AnswerLabel htmlFor={`${id}-answer`} symbol={format.symbol} title={title} names={names} />
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
