import { describe, expect, test } from 'vitest';
import { directionIn } from './descent-arrow';
import {
  bowl,
  degreesOf,
  directionAt,
  fieldScale,
  gradientAt,
  gradientFieldCode,
  gradientsAtPoints,
  initial,
  planeOf,
  seenThrough,
} from './gradient-field-state';
import { drawnDirection, viewOfDirection, viewOfPoints } from './gradient-field-view';

describe('the field', () => {
  test('its numbers at the default point', () => {
    const { gradient, length, downhill } = gradientAt(bowl, initial.point);
    expect(gradient).toEqual([-4, 2]);
    expect(length).toBeCloseTo(Math.sqrt(20), 12);
    expect(downhill).toEqual([4, -2]);
  });
  test.each(['wide', 'source'] as const)('its longest arrow is 0.9 of the spacing (%s)', (window) => {
    const plane = planeOf({ ...initial, window });
    const { length } = gradientAt(bowl, [plane.half, plane.half]);
    expect(fieldScale(bowl, plane) * length).toBeCloseTo(0.9 * plane.spacing, 12);
  });
  test('a smaller window pulls the point in', () => {
    expect(seenThrough({ point: [-4, 1], window: 'wide' }, 'source')).toEqual({ point: [-2, 1], window: 'source' });
  });
});

describe('directions', () => {
  test.each([0, 1, 37, 90, 180, 233, 359])('%d degrees, typed and read again', (degrees) => {
    expect(degreesOf(directionAt(degrees, 2))).toBe(degrees);
  });
  test('what stands in the fields, or nothing', () => {
    expect(directionIn({ direction: ['−6', '-８'] })).toEqual([-6, -8]);
    expect(directionIn({ direction: ['−6', ''] })).toBeUndefined();
    expect(directionIn({})).toBeUndefined();
    expect(directionIn(undefined)).toBeUndefined();
  });
  test('a long one is drawn shorter, the same way', () => {
    const [d0, d1] = drawnDirection([-600, -800]);
    expect(Math.hypot(d0, d1)).toBeCloseTo(4, 12);
    expect(d1 / d0).toBeCloseTo(4 / 3, 12);
  });
});

describe('an exercise in the figure', () => {
  const givens = {
    quadratic: [1, 1, 2],
    points: [
      [1, 0],
      [0, 2],
    ],
  };
  test('submitted gradients stand at their points', () => {
    expect(gradientsAtPoints(givens, [2, 1, 2, 8])).toEqual([
      { point: [1, 0], gradient: [2, 1] },
      { point: [0, 2], gradient: [2, 8] },
    ]);
  });
  test('shows no true gradient before it may', () => {
    const answer = { exercise: 'gradient-at-points', variant: 3, givens, numbers: [0, 0, 0, 0], revealed: false };
    const kinds = (revealed: boolean) => viewOfPoints({ ...answer, revealed })?.arrows.map(({ kind }) => kind);
    expect(viewOfPoints(answer)?.asked).toBe(true);
    expect(kinds(false)).toEqual(['yours', 'yours']);
    expect(kinds(true)).toEqual(['yours', 'yours', 'truth', 'truth']);
    const arrow = { quadratic: bowl, point: [3, 4], direction: undefined, revealed: false, draw: () => {} } as const;
    expect(viewOfDirection(arrow)).toMatchObject({ asked: true, arrows: [] });
  });
});

describe('the link', () => {
  test('holds the state', () => {
    const state = { point: [1.5, -0.3], window: 'source' } as const;
    expect(gradientFieldCode.decode(gradientFieldCode.encode(state))).toEqual(state);
  });
  test.each(['', '1', '1_2', '1_2_3', '6_0_wide', '3_0_source', 'a_0_wide', '_0_wide', '1_NaN_wide'])(
    '%o is no state',
    (text) => {
      expect(gradientFieldCode.decode(text)).toBeNull();
    },
  );
});
