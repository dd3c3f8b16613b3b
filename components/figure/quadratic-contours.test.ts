import { expect, test } from 'vitest';
import { quadraticContours } from './quadratic-contours';

const window = { from: -5, to: 5 };
const points = (path: string) =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((pair) => pair.split(' ').map(Number));

test('a round bowl has round rings, about its bottom', () => {
  const radii = points(quadraticContours([1, 0, 1], window)).map(([x = 0, y = 0]) => Math.hypot(x - 50, y - 50));
  // The innermost ring: a tenth of the corner's distance, √50·10 = 70.7
  expect(Math.min(...radii)).toBeCloseTo(7.07, 0);
});

test('upwards is x_1: a ridge along x_0 has level lines', () => {
  const path = quadraticContours([0, 0, 1], window);
  for (const line of path.split('M').filter(Boolean)) {
    const heights = points(line).map(([, y]) => y);
    expect(new Set(heights).size).toBe(1);
  }
});

test('a saddle is drawn below 0 as above; nothing has no contours', () => {
  expect(points(quadraticContours([1, 0, -1], window)).length).toBeGreaterThan(100);
  expect(quadraticContours([0, 0, 0], window)).toBe('');
});
