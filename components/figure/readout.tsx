import type { ReactNode } from 'react';
import type { Quantity } from '@/lib/course/lesson';

/** A readout: a name with its quantity's mark, and the number. */
export const Readout = ({
  label,
  value,
  quantity,
  note,
}: {
  label: ReactNode;
  value: string;
  quantity: Quantity;
  note?: string | undefined;
}) => (
  <div className="gauge ro">
    <span className="g-l">
      <span className={`sw sw-${quantity}`} />
      {label}
    </span>
    <span className={`g-v q-${quantity}`}>{value}</span>
    {note === undefined ? null : <p className="g-n">{note}</p>}
  </div>
);
