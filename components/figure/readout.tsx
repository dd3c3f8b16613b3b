import type { ReactNode } from 'react';
import type { Quantity } from '@/lib/course/lesson';
import { WithSigns } from './with-signs';

/** A readout: a name with its quantity's mark, and the number. */
export const Readout = ({
  label,
  value,
  quantity,
  mark = `sw sw-${quantity}`,
  note,
}: {
  label: ReactNode;
  value: string;
  quantity: Quantity;
  /** Class of the mark, where the readout belongs to a line of the plot rather than to a quantity. */
  mark?: string;
  note?: string | undefined;
}) => (
  <div className="gauge ro">
    <span className="g-l">
      <span className={mark} />
      <span>{typeof label === 'string' ? <WithSigns text={label} /> : label}</span>
    </span>
    <span className={`g-v q-${quantity}`}>{value}</span>
    {note === undefined ? null : <p className="g-n">{note}</p>}
  </div>
);
