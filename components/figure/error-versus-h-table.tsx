import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import type { ErrorWords } from './error-versus-h';
import { type ErrorState, errorOf, lineNames, tableSteps } from './error-versus-h-state';
import { toDigits } from './to-digits';

/** The four errors, a decade a row. */
export function ErrorTable({ state, words }: { state: ErrorState; words: ErrorWords }) {
  const steps = [...new Set([...tableSteps, state.h])].sort((a, b) => b - a);
  return (
    <Table
      caption={words.title}
      className="figures"
      head={
        <tr>
          <th scope="col">
            <i>h</i>
          </th>
          {lineNames.map((line) => (
            <th scope="col" key={line}>
              {words[line]}
            </th>
          ))}
        </tr>
      }
    >
      {steps.map((h) => (
        <tr key={h} aria-current={h === state.h || undefined}>
          <th scope="row">{formatNumber(h, 3)}</th>
          {lineNames.map((line) => (
            <td key={line}>{toDigits(errorOf(line, h), 3)}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
