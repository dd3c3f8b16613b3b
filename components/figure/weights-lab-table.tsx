import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { list, toFour } from './weights-lab';
import { readingsOf, type WeightsLabState } from './weights-lab-state';
import { WithSigns } from './with-signs';

/** Every weight with both gradients, then the losses so far. */
export function WeightsLabTable({ state, words }: { state: WeightsLabState; words: Words<'figure'>['weightsLab'] }) {
  const { z, y, gradient, numerical } = readingsOf(state);
  return (
    <>
      <Table
        caption={words.weights}
        className="figures"
        head={
          <tr>
            <th scope="col">
              <i>W</i>
            </th>
            <th scope="col">{words.value}</th>
            <th scope="col">
              <WithSigns text="∂L/∂W" />
            </th>
            <th scope="col">{words.numerical}</th>
          </tr>
        }
      >
        {state.W.flatMap((row, i) =>
          row.map((weight, k) => (
            <tr key={`${String(i)} ${String(k)}`}>
              <th scope="row">
                <i>w</i>
                <sub>
                  {k + 1}
                  {i + 1}
                </sub>
              </th>
              <td>{formatNumber(weight)}</td>
              <td>{toFour(gradient[i]?.[k] ?? 0)}</td>
              <td>{toFour(numerical[i]?.[k] ?? 0)}</td>
            </tr>
          )),
        )}
      </Table>
      <p className="cap">
        <i>z</i> = {list(z)}, <i>y</i> = {list(y)}
      </p>
      <Table
        caption={words.title}
        className="figures"
        head={
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">
              <i>L</i>
            </th>
          </tr>
        }
      >
        {state.losses.map((loss, step) => (
          <tr key={String(step)} aria-current={step === state.losses.length - 1 || undefined}>
            <th scope="row">{step}</th>
            <td>{formatNumber(loss)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
