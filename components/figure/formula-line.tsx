import { Fragment } from 'react';
import type { Quadratic } from '@/lib/numerics/quadratic';
import { Coordinate } from './coordinate';
import { quadraticTerms } from './quadratic-text';

const first = <Coordinate index={0} />;
const second = <Coordinate index={1} />;
const square = <sup>2</sup>;
const powers = [
  <Fragment key="a">
    {first}
    {square}
  </Fragment>,
  <Fragment key="b">
    {first}
    {second}
  </Fragment>,
  <Fragment key="c">
    {second}
    {square}
  </Fragment>,
];

/** x₀² − x₀x₁ + 3x₁², as mathematics. */
function QuadraticText({ quadratic }: { quadratic: Quadratic }) {
  const terms = quadraticTerms(quadratic);
  if (terms.length === 0) return '0';
  return terms.map(({ before, power }) => (
    <Fragment key={power}>
      {before}
      {powers[power]}
    </Fragment>
  ));
}

/** The function that a plane's contours are of, over the plot. */
export const FormulaLine = ({ quadratic }: { quadratic: Quadratic }) => (
  <p className="pl-formula">
    <span className="q-e q">
      <i className="leans">f</i>
    </span>
    ({first}, {second}) = <QuadraticText quadratic={quadratic} />
  </p>
);
