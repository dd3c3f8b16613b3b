import { Table } from '@/components/ui/table';
import type { Words } from '@/lib/i18n/messages';
import { type LogCurveState, printed, tableOutputs } from './log-curve-state';

/** The curve as numbers; the output on show stands among them, in its place. */
export function LogCurveTable({ state, words }: { state: LogCurveState; words: Words<'figure'>['logCurve'] }) {
  const outputs = [...new Set([...tableOutputs, state.y])].sort((a, b) => b - a);
  return (
    <Table
      caption={words.title}
      className="figures"
      head={
        <tr>
          <th scope="col">
            <i>y</i>
            <sub>
              <i>c</i>
            </sub>
          </th>
          <th scope="col">
            log <i>y</i>
            <sub>
              <i>c</i>
            </sub>
          </th>
          <th scope="col">
            −log <i>y</i>
            <sub>
              <i>c</i>
            </sub>
          </th>
          <th scope="col">
            −1/<i>y</i>
            <sub>
              <i>c</i>
            </sub>
          </th>
        </tr>
      }
    >
      {outputs.map((y) => {
        const text = printed({ y });
        return (
          <tr key={y} aria-current={y === state.y || undefined}>
            <th scope="row">{text.y}</th>
            <td>{text.log}</td>
            <td>{text.loss}</td>
            <td>{text.slope}</td>
          </tr>
        );
      })}
    </Table>
  );
}
