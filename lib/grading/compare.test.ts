import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedIntervals } from './accepted-interval';
import { closeness, countsAsZero, integerOf, matches } from './compare';

const relative = { tolerance: 1e-3 };
const pure = { tolerance: 1e-3, purelyRelative: true };
const exact = { tolerance: 0 };

// course.md, "Cells": |a−r| ≤ τ|r|, near 10τ|r|, |r| < 1e-12 counts as 0.
test.each([
  [1, 1, relative, 'right'],
  [1.001, 1, relative, 'right'],
  [1.0011, 1, relative, 'near'],
  [1.01, 1, relative, 'near'],
  [1.0101, 1, relative, 'off'],
  [-0.999, -1, relative, 'right'],
  [1, -1, relative, 'off'],
  [0, 1, relative, 'off'],
  [1e-6, 0, relative, 'right'],
  [-1e-6, 9e-13, relative, 'right'],
  [2e-6, 0, relative, 'off'],
  [1e-12, 1e-12, relative, 'right'],
  [2e-12, 1e-12, relative, 'off'],
  [0, 9e-13, pure, 'off'],
  [9.005e-13, 9e-13, pure, 'right'],
  [9.05e-13, 9e-13, pure, 'near'],
  [0, 0, pure, 'right'],
  [1e-300, 0, pure, 'off'],
  [39, 39, exact, 'right'],
  [39.0001, 39, exact, 'off'],
  [1e-7, 0, exact, 'off'],
  [1.1 * 10, 11, exact, 'right'],
  [Number.NaN, 1, relative, 'off'],
  [1, Number.NaN, relative, 'off'],
  [Infinity, Infinity, relative, 'off'],
  [1e308, Infinity, relative, 'off'],
  [Infinity, Infinity, exact, 'off'],
])('%# %d for %d', (answer, reference, comparison, expected) => {
  expect(closeness(answer, reference, comparison)).toBe(expected);
});

test.each([
  [39, 39],
  [-2, -2],
  [0, 0],
  [1.1 * 10, 11],
  [39.5, undefined],
  [39.000001, undefined],
  [1e-9, undefined],
  [Infinity, undefined],
  [Number.NaN, undefined],
])('the integer of %d is %s', (value, integer) => {
  expect(integerOf(value)).toBe(integer);
});

describe('lists', () => {
  test('of different lengths, or without a cell, never match', () => {
    expect(matches([1], [1, 2], relative)).toBe(false);
    expect(matches([1, 2], [1], relative)).toBe(false);
    expect(matches([], [], relative)).toBe(false);
  });
  test('a hole in a key lets nothing pass', () => {
    expect(matches([1, 2], [1, Number.NaN], relative)).toBe(false);
  });
});

test('right implies near, the mirror image is judged alike, and the accepted interval is what is right', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, fc.double({ min: -0.02, max: 0.02, noNaN: true }), (reference, off) => {
      const answer = reference * (1 + off);
      const close = closeness(answer, reference, relative);
      expect(closeness(-answer, -reference, relative)).toBe(close);
      if (close === 'right') expect(matches([answer], [reference], relative, 10)).toBe(true);
      const [interval] = acceptedIntervals([reference], relative);
      const inside = interval !== undefined && answer >= interval.from && answer <= interval.to;
      if (inside && !countsAsZero(reference, relative)) expect(close).toBe('right');
    }),
  );
});
