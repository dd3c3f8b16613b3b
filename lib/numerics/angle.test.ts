import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angleBetween, angleOf, rotated, unitVector } from './angle';
import type { Point } from './quadratic';

describe('angles of the plane', () => {
  // By hand: axes and diagonals, and the 3-4-5 triangle with acos(0.6) = 53.1301°.
  test.each<[Point, Point, number]>([
    [[1, 0], [5, 0], 0],
    [[1, 0], [0, 2], 90],
    [[1, 1], [-3, -3], 180],
    [[1, 0], [3, 4], 53.130102],
    [[1, 0], [3, -4], 53.130102],
    [[1e300, 0], [1e300, 1e300], 45],
    [[1e-300, 0], [1e-300, 1e-300], 45],
  ])('between %j and %j: %d degrees', (a, b, degrees) => {
    expect(angleBetween(a, b)).toBeCloseTo(degrees, 6);
  });

  test('the zero vector has no direction', () => {
    expect(angleBetween([0, 0], [1, 0])).toBeNaN();
    expect(unitVector([0, 0]).every(Number.isFinite)).toBe(false);
  });

  test('from the x_0 axis, counter-clockwise', () => {
    expect(angleOf([0, 3])).toBe(90);
    expect(angleOf([-3, -4])).toBeCloseTo(-126.869898, 6);
  });

  test('a turned vector stands at the angle it was turned by, and a unit vector has length 1', () => {
    const component = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(component, component, fc.double({ min: -179, max: 179, noNaN: true }), (x0, x1, degrees) => {
        fc.pre(x0 !== 0 || x1 !== 0);
        expect(angleBetween([x0, x1], rotated([x0, x1], degrees))).toBeCloseTo(Math.abs(degrees), 6);
        expect(Math.hypot(...unitVector([x0, x1]))).toBeCloseTo(1, 12);
      }),
    );
  });
});
