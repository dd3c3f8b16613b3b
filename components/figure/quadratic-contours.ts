import { contour, sample } from '@/components/plate/contours';
import { evaluateQuadratic, type Quadratic } from '@/lib/numerics/quadratic';
import type { Scale } from './plot-scale';

/** Cells of the grid along each side: even, so that the origin lies on it. */
const cells = 56;
const rings = 9;

/**
 * Contours of a quadratic on a square window, as an SVG path in hundredths of it. Heights grow as squares, so that the
 * rings of a bowl are evenly spaced; below 0 they mirror those above.
 */
export function quadraticContours(quadratic: Quadratic, { from, to }: Scale): string {
  const at = (cell: number) => from + ((to - from) * cell) / cells;
  const grid = sample(cells + 1, cells + 1, (column, row) => evaluateQuadratic(quadratic, [at(column), at(cells - row)]));
  const highest = grid.heights.reduce((most, height) => Math.max(most, Math.abs(height)), 0);
  if (highest === 0) return '';
  const levels = Array.from({ length: rings }, (_, i) => highest * ((i + 1) / (rings + 1)) ** 2).flatMap((level) => [
    level,
    -level,
  ]);
  const hundredth = (cell: number) => ((100 * cell) / cells).toFixed(2);
  return levels
    .flatMap((level) => contour(grid, level))
    .map((line) => `M${line.map(([x, y]) => `${hundredth(x)} ${hundredth(y)}`).join('L')}`)
    .join('');
}
