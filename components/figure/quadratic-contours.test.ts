import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateQuadratic, type Quadratic } from '@/lib/numerics/quadratic';
import { quadraticContours } from './quadratic-contours';

const half = 5;
/** The ends of the path's pieces, in the plane. */
const places = (path: string): [number, number][] =>
  path
    .split(/[MLA]/)
    .filter(Boolean)
    .map((piece) => piece.split(' ').map(Number).slice(-2))
    .map(([x = 0, y = 0]) => [(x - 50) / 10, (50 - y) / 10]);
const coefficient = fc.integer({ min: -6, max: 6 });

test.each([
  [[1, 0, 1], 5, 5],
  [[1, 0, 1], 2, 1],
  [[1, 0, -1], 5, 5],
  [[6, 6, 6], 5, 50],
] as const)('%o on ±%d has a contour each %d', (quadratic, half, step) => {
  expect(quadraticContours(quadratic, half).step).toBe(step);
});

test('a round bowl has round rings at equal steps of height', () => {
  const { path } = quadraticContours([1, 0, 1], half);
  const radii = [...path.matchAll(/A(\S+) (\S+) /g)].map(([, first, second]) => [Number(first) / 10, Number(second) / 10]);
  const heights = [...new Set(radii.map(([first = 0, second = 0]) => Math.round(10 * first * second) / 10))];
  expect(heights).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50]);
});

test('upwards is x_1: a trough along x_0 has level lines', () => {
  for (const line of quadraticContours([0, 0, 1], half).path.split('M').filter(Boolean)) {
    const [from, to] = places(line);
    expect(from?.[1]).toBe(to?.[1]);
  }
});

describe('any quadratic', () => {
  test('every point of a contour is as high as its contour', () => {
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, (...quadratic: [number, number, number]) => {
        const { path, step = 1 } = quadraticContours(quadratic, half);
        for (const [x0, x1] of places(path)) {
          const height = evaluateQuadratic(quadratic, [x0, x1]);
          const steepness = Math.hypot(2 * quadratic[0] * x0 + quadratic[1] * x1, quadratic[1] * x0 + 2 * quadratic[2] * x1);
          // Two decimals of a hundredth of the window are 0.0005 of the plane.
          expect(Math.abs(height - step * Math.round(height / step))).toBeLessThan(0.001 * steepness + 1e-6);
        }
      }),
    );
  });
  test('it has about eleven heights', () => {
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, (...quadratic: Quadratic & [number, number, number]) => {
        fc.pre(quadratic.some((part) => part !== 0));
        const corners = [-1, 1].flatMap((x0) => [-1, 0, 1].map((x1) => evaluateQuadratic(quadratic, [half * x0, half * x1])));
        const { step = 0 } = quadraticContours(quadratic, half);
        expect((Math.max(0, ...corners) - Math.min(0, ...corners)) / step).toBeLessThan(18);
      }),
    );
  });
});

test('nothing has no contours', () => {
  expect(quadraticContours([0, 0, 0], half)).toEqual({ path: '' });
});
