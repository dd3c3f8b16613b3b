import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format-number';
import { quadraticGradient } from '@/lib/numerics/quadratic';
import { Coordinate } from './coordinate';
import { type SlicesWords, sentenceOf } from './slices';
import { plane, type SlicesState, sliceOf } from './slices-state';

const places = Array.from({ length: plane.to - plane.from + 1 }, (_, i) => plane.from + i);

/** Both slices as numbers, with the slope at each place. */
export function SlicesTable({ state, words }: { state: SlicesState; words: SlicesWords }) {
  const { quadratic, point } = state;
  const [x0, x1] = point;
  return (
    <>
      <p className="cap">{sentenceOf(state, words)}</p>
      <Table
        caption={words.title}
        className="figures"
        head={
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">
              <i className="leans">f</i>(
              <Coordinate index={0} />, {formatNumber(x1)})
            </th>
            <th scope="col">
              ∂<i className="leans">f</i>/∂
              <Coordinate index={0} />
            </th>
            <th scope="col">
              <i className="leans">f</i>({formatNumber(x0)}, <Coordinate index={1} />)
            </th>
            <th scope="col">
              ∂<i className="leans">f</i>/∂
              <Coordinate index={1} />
            </th>
          </tr>
        }
      >
        {places.map((at) => (
          <tr key={at}>
            <th scope="row">{formatNumber(at)}</th>
            <td>{formatNumber(sliceOf(state, 0)(at))}</td>
            <td>{formatNumber(quadraticGradient(quadratic, [at, x1])[0])}</td>
            <td>{formatNumber(sliceOf(state, 1)(at))}</td>
            <td>{formatNumber(quadraticGradient(quadratic, [x0, at])[1])}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
