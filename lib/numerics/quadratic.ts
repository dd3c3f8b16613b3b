/** a·x_0² + b·x_0·x_1 + c·x_1². */
export type Quadratic = readonly [a: number, b: number, c: number];

/** A point of the plane, (x_0, x_1). */
export type Point = readonly [x0: number, x1: number];

/** The value of the quadratic at a point (equation `two-variables` is [1, 0, 1]). */
export function evaluateQuadratic([a, b, c]: Quadratic, [x0, x1]: Point): number {
  return a * x0 * x0 + b * x0 * x1 + c * x1 * x1;
}

/** Its gradient, (2a·x_0 + b·x_1, b·x_0 + 2c·x_1) (equation `gradient`). */
export function quadraticGradient([a, b, c]: Quadratic, [x0, x1]: Point): [number, number] {
  return [2 * a * x0 + b * x1, b * x0 + 2 * c * x1];
}

/** Whether it is a bowl: positive everywhere but at the origin, its only minimum. */
export function isPositiveDefinite([a, b, c]: Quadratic): boolean {
  return a > 0 && 4 * a * c > b * b;
}
