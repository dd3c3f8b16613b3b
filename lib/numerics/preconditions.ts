import { NumericsError } from './errors';

/** Throws unless the vector has a component and every one is finite. */
export function requireFiniteVector(values: ArrayLike<number>, name: string): void {
  if (values.length === 0) throw new NumericsError('empty', `${name} has no component`);
  for (let k = 0; k < values.length; k++) {
    if (!Number.isFinite(values[k])) throw new NumericsError('not-finite', `${name}[${k}] is ${values[k]}`);
  }
}

/** Throws unless both have the same length. */
export function requireSameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>, names: string): void {
  if (a.length !== b.length) throw new NumericsError('length-mismatch', `${names}: lengths ${a.length} and ${b.length}`);
}

/** Throws unless the rows are equally long, at least one by one, and finite. Returns the number of columns. */
export function requireMatrix(rows: readonly ArrayLike<number>[], name: string): number {
  const first = rows[0];
  if (first === undefined) throw new NumericsError('empty', `${name} has no row`);
  for (const row of rows) {
    if (row.length !== first.length) throw new NumericsError('not-rectangular', `${name} has rows of different lengths`);
    requireFiniteVector(row, name);
  }
  return first.length;
}

/** Throws unless the number is finite. */
export function requireFinite(value: number, name: string): void {
  if (!Number.isFinite(value)) throw new NumericsError('not-finite', `${name} is ${value}`);
}

/** Throws unless the number is finite and above 0. */
export function requirePositive(value: number, name: string): void {
  requireFinite(value, name);
  if (value <= 0) throw new NumericsError('not-positive', `${name} is ${value}`);
}

/** Throws unless the number is whole and within the bounds, both included. */
export function requireWhole(value: number, from: number, to: number, name: string): void {
  if (!Number.isInteger(value)) throw new NumericsError('not-a-whole-number', `${name} is ${value}`);
  if (value < from || value > to) throw new NumericsError('out-of-range', `${name} is ${value}, outside ${from} … ${to}`);
}
