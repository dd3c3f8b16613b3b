import { expect, test } from 'vitest';
import { contour, sample } from './contours';

test('the contour of a bowl is one closed circle', () => {
  const grid = sample(41, 41, (i, j) => (i - 20) ** 2 + (j - 20) ** 2);
  const lines = contour(grid, 100);
  expect(lines).toHaveLength(1);
  const [line = []] = lines;
  expect(line[0]).toEqual(line.at(-1));
  for (const [x, y] of line) expect(Math.hypot(x - 20, y - 20)).toBeCloseTo(10, 1);
});

test('the contour of a plane is one open line, cut by the frame', () => {
  const lines = contour(
    sample(5, 5, (i) => i),
    1.5,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]?.every(([x]) => x === 1.5)).toBe(true);
  expect(lines[0]).toHaveLength(5);
});

test('no crossing, no line', () => {
  expect(
    contour(
      sample(3, 3, () => 1),
      2,
    ),
  ).toEqual([]);
});
