import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { type DescentLabState, readingsOf, runOf } from './descent-lab-state';

/** Every step up to the one on show. */
export function DescentLabTable({ state, words }: { state: DescentLabState; words: Words<'figure'>['descentLab'] }) {
  const run = runOf(state.start, state.eta, state.steps);
  const { step } = readingsOf(run, state);
  return (
    <Table
      caption={words.title}
      className="figures"
      head={
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">
            <i>x</i>
            <sub>0</sub>
          </th>
          <th scope="col">
            <i>x</i>
            <sub>1</sub>
          </th>
          <th scope="col">
            <i>f</i>
          </th>
        </tr>
      }
    >
      {run.points.map(([x0, x1], n) => (
        <tr key={String(n)} aria-current={n === step || undefined}>
          <th scope="row">{n}</th>
          <td>{formatNumber(x0)}</td>
          <td>{formatNumber(x1)}</td>
          <td>{formatNumber(run.losses[n] ?? 0)}</td>
        </tr>
      ))}
    </Table>
  );
}
