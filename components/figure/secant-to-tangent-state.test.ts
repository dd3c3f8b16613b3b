import { describe, expect, test } from 'vitest';
import type { GradedAnswer } from './graded-answer';
import { pictureOf, pictureOfAnswer, type SecantState, secantCode, stepHandle } from './secant-to-tangent-state';
import { onRange } from './slider-handle';

test.each<[SecantState, number, number]>([
  // (4 − 1)/1; (4 − 0)/2; 3x² + h²; sin 1
  [{ f: 'square', x: 1, h: 1, scheme: 'forward' }, 3, 2],
  [{ f: 'square', x: 1, h: 1, scheme: 'central' }, 2, 2],
  [{ f: 'cube', x: 1, h: 0.1, scheme: 'central' }, 3.01, 3],
  [{ f: 'sine', x: 0, h: 1, scheme: 'forward' }, Math.sin(1), 1],
])('%o: the secant has slope %d, the tangent %d', (state, secant, tangent) => {
  const { slopes } = pictureOf(state);
  expect(slopes?.secant).toBeCloseTo(secant, 9);
  expect(slopes?.tangent).toBeCloseTo(tangent, 12);
});

describe('the step’s handle', () => {
  test('has ten steps a decade and both ends of its range', () => {
    const { range, valueAt, exponentOf } = stepHandle;
    expect(valueAt(range.from)).toBe(0.0001);
    expect(valueAt(range.to)).toBe(2);
    expect(valueAt(onRange(exponentOf(0.1) + range.step, range))).toBeCloseTo(0.125893, 6);
    expect(valueAt(onRange(exponentOf(1), range))).toBe(1);
  });
});

describe('the graded answer', () => {
  const graded = (revealed: boolean): GradedAnswer => ({
    exercise: 'forward-difference',
    variant: 3,
    givens: { coefficients: [0, 0, 1], x: 3, h: 0.1 },
    numbers: [6],
    revealed,
  });
  test('is a slope at the exercise’s point; the true slopes join when they may', () => {
    expect(pictureOfAnswer(graded(false), 'forward')).toMatchObject({ at: 3, h: 0.1, yours: 6, slopes: undefined });
    expect(pictureOfAnswer(graded(true), 'forward')?.slopes?.secant).toBeCloseTo(6.1, 9);
  });
  test('of other givens is not drawn', () => {
    expect(pictureOfAnswer({ ...graded(true), givens: { loss: 1 } }, 'forward')).toBeUndefined();
  });
});

describe('the link', () => {
  test.each<SecantState>([
    secantCode.initial,
    { f: 'sine', x: -2.9, h: 0.0001, scheme: 'central' },
    { f: 'cube', x: 0.3, h: 1.25893, scheme: 'forward' },
  ])('holds %o', (state) => {
    expect(secantCode.decode(secantCode.encode(state))).toEqual(state);
  });
  test.each([
    '',
    'square',
    'square_1_1',
    'root_1_1_forward',
    'square_9_1_forward',
    'square_1_0_forward',
    'square__1_forward',
    'square_1_1_forward_2',
  ])('%o is no state', (text) => {
    expect(secantCode.decode(text)).toBeNull();
  });
});
