import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import type { SecantWords } from './secant-to-tangent';
import { curves, type SecantState, slopesOf, tableSteps } from './secant-to-tangent-state';

/** Both schemes at falling steps, for the function and the point on show. */
export function SecantTable({ state, words }: { state: SecantState; words: SecantWords }) {
  const steps = [...new Set([...tableSteps, state.h])].sort((a, b) => b - a);
  const curve = curves[state.f];
  return (
    <>
      <p className="cap">
        {words[state.f]}, x = {formatNumber(state.x)}, {words.tangentSlope} {formatNumber(curve.derivative(state.x))}
      </p>
      <Table
        caption={words.title}
        className="figures"
        head={
          <tr>
            <th scope="col">h</th>
            <th scope="col">{words.forward}</th>
            <th scope="col">{words.error}</th>
            <th scope="col">{words.central}</th>
            <th scope="col">{words.error}</th>
          </tr>
        }
      >
        {steps.map((h) => {
          const forward = slopesOf(curve, state.x, h, 'forward');
          const central = slopesOf(curve, state.x, h, 'central');
          return (
            <tr key={h} aria-current={h === state.h || undefined}>
              <th scope="row">{formatNumber(h, 3)}</th>
              <td>{formatNumber(forward.secant)}</td>
              <td>{formatNumber(forward.error, 3)}</td>
              <td>{formatNumber(central.secant)}</td>
              <td>{formatNumber(central.error, 3)}</td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}
