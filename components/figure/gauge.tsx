import type { ReactNode } from 'react';
import type { Quantity } from '@/lib/course/lesson';
import { formatNumber } from '@/lib/i18n/format-number';

/** A readout: the number over a graduated scale from 0 to `to`, with a pointer in the accent; under it what it comes from. */
export function Gauge({
  label,
  value,
  to,
  quantity,
  note,
  children,
}: {
  label: string;
  value: number;
  to: number;
  quantity: Quantity;
  note?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <div className="gauge">
      <span className="g-l">
        <span className={`sw sw-${quantity}`} />
        {label}
        {note === undefined ? null : <small>{note}</small>}
      </span>
      <span className="g-v">{formatNumber(value, 4)}</span>
      <div className="scale" aria-hidden="true">
        <i style={{ left: `${Math.min(100, Math.max(0, (100 * value) / to))}%` }} />
      </div>
      <div className="ends" aria-hidden="true">
        <span>0</span>
        <span>{to}</span>
      </div>
      {children}
    </div>
  );
}
