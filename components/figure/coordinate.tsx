/** A variable of the plane, x₀ or x₁. */
export const Coordinate = ({ index }: { index: 0 | 1 }) => (
  <>
    <i>x</i>
    <sub>{index}</sub>
  </>
);
