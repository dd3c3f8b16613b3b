import { defaultStep } from './gradient';
import { requireFiniteVector, requirePositive, requireSameLength } from './preconditions';

/**
 * The Jacobian of F: R^n → R^m by central differences, one variable after the other: entry [k][i] is ∂F_k/∂x_i.
 * F is called 2n times with one working copy of x, put back exactly after each; it must not keep or change it.
 * @returns m rows of n numbers
 * @throws NumericsError `empty`, `not-finite`, `not-positive`, `length-mismatch` where F's length changes
 */
export function jacobian(F: (x: readonly number[]) => readonly number[], x: readonly number[], h = defaultStep): number[][] {
  requireFiniteVector(x, 'x');
  requirePositive(h, 'h');
  const point = x.slice();
  const columns = x.map((original, i) => {
    point[i] = original + h;
    // Copied, for F may write into one array of its own.
    const above = F(point).slice();
    point[i] = original - h;
    const below = F(point);
    point[i] = original;
    requireSameLength(above, below, 'F(x + h) and F(x − h)');
    return above.map((value, k) => (value - (below[k] ?? Number.NaN)) / (2 * h));
  });
  const rows = columns[0]?.length ?? 0;
  for (const column of columns) requireSameLength(column, columns[0] ?? [], 'columns');
  return Array.from({ length: rows }, (_, k) => columns.map((column) => column[k] ?? Number.NaN));
}
