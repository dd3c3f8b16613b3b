import type { CSSProperties, ReactNode } from 'react';

/** The least of a colour that is seen on the paper, and the most that leaves the numbers readable, in per cent. */
const [faintest, strongest] = [14, 55] as const;

/** How strongly a cell is coloured, and in the colour of its sign; set on the cell alone, so that its numbers keep their style. */
const shade = (value: number, full: number): CSSProperties => {
  if (value === 0) return {};
  const strength = Math.round(faintest + (strongest - faintest) * Math.min(1, Math.abs(value) / full));
  return { backgroundColor: `color-mix(in oklab, var(--${value < 0 ? 'minus' : 'plus'}) ${strength}%, var(--field))` };
};

const Sign = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <span aria-hidden="true">{children}</span>
    <span className="vh">{name}</span>
  </>
);

/** A 2×3 grid with a row for each input and a column for each output. */
export function WeightGrid({
  caption,
  sign,
  full,
  values,
  cell,
}: {
  caption: string;
  sign: ReactNode;
  full: number;
  values: readonly (readonly number[])[];
  cell: (value: number, row: number, column: number) => ReactNode;
}) {
  return (
    <table className="wg">
      <caption>
        <Sign name={caption}>{sign}</Sign>
      </caption>
      <thead>
        <tr>
          <td />
          {(values[0] ?? []).map((_, column) => (
            <th scope="col" key={String(column)}>
              <i>k</i> = {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {values.map((row, i) => (
          <tr key={String(i)}>
            <th scope="row">
              <i>x</i>
              <sub>{i}</sub>
            </th>
            {row.map((value, k) => (
              <td key={`${String(i)} ${String(k)}`} style={shade(value, full)}>
                {cell(value, i, k)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
