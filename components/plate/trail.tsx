import type { Point } from './contours';

const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;

/** The learner's way down: a step for each solved exercise in the accent, the rest dotted. */
export function Trail({ points, done }: { points: readonly Point[]; done: number }) {
  const here = points[Math.min(done, points.length - 1)];
  if (here === undefined) return null;
  return (
    <g className="trail">
      <path className="rest" d={pathOf(points)} />
      {done > 0 ? <path className="gone" d={pathOf(points.slice(0, done + 1))} /> : null}
      {points.slice(1).map(([x, y], i) => (
        <circle key={`${x} ${y}`} className={i < done ? 'd' : 'u'} cx={x} cy={y} r={i < done ? 2.6 : 2.1} />
      ))}
      <circle className="here" cx={here[0]} cy={here[1]} r="5" />
    </g>
  );
}
