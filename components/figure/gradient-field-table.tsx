import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import type { Point, Quadratic } from '@/lib/numerics/quadratic';
import { pair } from './gradient-field';
import { type GradientFieldState, gradientAt, planeOf } from './gradient-field-state';
import { WithSigns } from './with-signs';

/** The field as numbers at nine places, the point among them. */
export function GradientFieldTable({
  state,
  words,
  quadratic,
}: {
  state: GradientFieldState;
  words: Words<'figure'>['gradientField'];
  quadratic: Quadratic;
}) {
  const { half } = planeOf(state);
  const places = [half, 0, -half].flatMap((x1) => [-half, 0, half].map((x0): Point => [x0, x1]));
  const rows = [state.point, ...places.filter((place) => place.join() !== state.point.join())];
  return (
    <Table
      caption={words.title}
      className="figures"
      head={
        <tr>
          <th scope="col">
            (<i>x</i>
            <sub>0</sub>, <i>x</i>
            <sub>1</sub>)
          </th>
          <th scope="col">
            <WithSigns text="∇f" />
          </th>
          <th scope="col">
            <WithSigns text="∥∇f∥" />
          </th>
          <th scope="col">
            <WithSigns text="−∇f" />
          </th>
        </tr>
      }
    >
      {rows.map((point, row) => {
        const { gradient, length, downhill } = gradientAt(quadratic, point);
        return (
          <tr key={point.join()} aria-current={row === 0 || undefined}>
            <th scope="row">{pair(point)}</th>
            <td>{pair(gradient)}</td>
            <td>{formatNumber(length)}</td>
            <td>{pair(downhill)}</td>
          </tr>
        );
      })}
    </Table>
  );
}
