import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { printedTerm } from './loss-bars';
import { type LossBarsState, lossesOf } from './loss-bars-state';

const Indexed = ({ name }: { name: string }) => (
  <>
    <i>{name}</i>
    <sub>
      <i>k</i>
    </sub>
  </>
);

const share = (term: number, loss: number): string => `${loss > 0 ? formatNumber((100 * term) / loss, 3) : '0'} %`;

/** Output, target, both terms and their shares of each class, and what they come to. */
export function LossBarsTable({ state, words }: { state: LossBarsState; words: Words<'figure'>['lossBars'] }) {
  const { t, squared, cross, withDelta, squaredTerms, crossTerms, sum } = lossesOf(state);
  return (
    <>
      <Table
        caption={words.tableCaption}
        className="figures"
        head={
          <tr>
            <th scope="col">
              <i>k</i>
            </th>
            <th scope="col">
              <Indexed name="y" />
            </th>
            <th scope="col">
              <Indexed name="t" />
            </th>
            <th scope="col">
              ½(
              <Indexed name="y" />−<Indexed name="t" />
              )²
            </th>
            <th scope="col">{words.share}</th>
            <th scope="col">
              −<Indexed name="t" /> log <Indexed name="y" />
            </th>
            <th scope="col">{words.share}</th>
          </tr>
        }
      >
        {state.y.map((value, k) => (
          <tr key={`class ${String(k)}`} aria-current={k === state.c || undefined}>
            <th scope="row">{k}</th>
            <td>{formatNumber(value, 4)}</td>
            <td>{t[k]}</td>
            <td>{printedTerm(squaredTerms[k] ?? 0)}</td>
            <td>{share(squaredTerms[k] ?? 0, squared)}</td>
            <td>{printedTerm(crossTerms[k] ?? 0)}</td>
            <td>{share(crossTerms[k] ?? 0, cross)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.total}</th>
          <td>{formatNumber(sum, 4)}</td>
          <td>1</td>
          <td>{formatNumber(squared, 4)}</td>
          <td />
          <td>{formatNumber(cross, 4)}</td>
          <td />
        </tr>
      </Table>
      {withDelta ? <p className="cap">{words.withDelta}</p> : null}
    </>
  );
}
