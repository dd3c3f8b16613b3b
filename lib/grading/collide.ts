import type { CellsKey } from './answer-kinds';
import { allowedDistance, type Comparison } from './compare';

/** Two values of cells collide when every cell of one is within 3τ of the other's, either way round (course.md, "Collide"). */
export const collide = (a: readonly number[], b: readonly number[], comparison: Comparison): boolean =>
  a.length === b.length && (liesWithin(a, b, comparison) || liesWithin(b, a, comparison));

const collisionFactor = 3;

const liesWithin = (cells: readonly number[], references: readonly number[], comparison: Comparison): boolean =>
  references.every((reference, index) => {
    const distance = Math.abs((cells[index] ?? Number.NaN) - reference);
    return distance <= collisionFactor * allowedDistance(reference, comparison);
  });

/** Why an instance with this key is drawn again. */
export type KeyFault =
  | { readonly fault: 'not-finite'; readonly code: 'reference' | (string & {}) }
  | { readonly fault: 'wrong-length'; readonly code: 'reference' | (string & {}) }
  | { readonly fault: 'collides'; readonly code: string; readonly with: 'reference' | (string & {}) };

/**
 * The first reason to draw an instance again: a reference or mistake that is not finite or not as long as the shape
 * asks, a mistake that collides with the reference, two codes that collide. Values behind one code may meet.
 */
export const faultOfCells = (key: CellsKey): KeyFault | undefined => {
  const length = key.shape.reduce((cells, side) => cells * side, 1);
  const all = [{ code: 'reference', values: [key.reference] }, ...key.mistakes];
  for (const [rank, { code, values }] of all.entries()) {
    for (const value of values) {
      if (value.length !== length) return { fault: 'wrong-length', code };
      if (!value.every(Number.isFinite)) return { fault: 'not-finite', code };
      const met = all
        .slice(0, rank)
        .find((other) => other.code !== code && other.values.some((cells) => collide(value, cells, key)));
      if (met) return { fault: 'collides', code, with: met.code };
    }
  }
  return undefined;
};

/** The key of an `article` instance: mistakes whose value collides with the reference, or is not finite, are left out. */
export const withoutCollidingMistakes = (key: CellsKey): CellsKey => ({
  ...key,
  mistakes: key.mistakes
    .map(({ code, values }) => ({
      code,
      values: values.filter((cells) => cells.every(Number.isFinite) && !collide(cells, key.reference, key)),
    }))
    .filter(({ values }) => values.length > 0),
});
