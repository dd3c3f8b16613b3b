import { formatNumber } from '@/lib/i18n/format-number';
import type { readingsOf, WeightsLabState } from './weights-lab-state';

const inputAt = [32, 68] as const;
const outputAt = [16, 50, 84] as const;
const thinnest = 0.6;

/** Inputs, weights as lines (thicker the larger, dashed where negative), scores, outputs and the target. A picture to assistive technology. */
export function networkDiagram({ x, W, c }: WeightsLabState, { z, y }: ReturnType<typeof readingsOf>) {
  return (
    <div className="net" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false" role="presentation">
        {W.flatMap((row, i) =>
          row.map((weight, k) => (
            <path
              key={`${String(i)} ${String(k)}`}
              d={`M0 ${inputAt[i] ?? 0}L100 ${outputAt[k] ?? 0}`}
              className={weight < 0 ? 'w-minus' : 'w-plus'}
              strokeWidth={thinnest + Math.min(7, 3.2 * Math.abs(weight))}
            />
          )),
        )}
      </svg>
      {x.map((value, i) => (
        <span key={`x ${String(i)}`} className="node n-x" style={{ top: `${inputAt[i] ?? 0}%` }}>
          <span>
            <i>x</i>
            <sub>{i}</sub>
          </span>
          <b>{formatNumber(value, 3)}</b>
        </span>
      ))}
      {y.map((value, k) => (
        <span key={`y ${String(k)}`} className={k === c ? 'node n-y n-c' : 'node n-y'} style={{ top: `${outputAt[k] ?? 0}%` }}>
          <span>
            <i>z</i>
            <sub>{k}</sub> <b>{formatNumber(z[k] ?? 0, 3)}</b>
          </span>
          <span className="n-bar">
            <span style={{ scale: `${value} 1` }} />
          </span>
          <span>
            <i>y</i>
            <sub>{k}</sub> <b>{formatNumber(value, 3)}</b>
          </span>
        </span>
      ))}
    </div>
  );
}
