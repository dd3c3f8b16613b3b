import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logSumExp, sigmoid, softmax, softmaxInto } from './softmax';

describe('what is refused', () => {
  test.each([
    ['no component', [], 'empty'],
    ['NaN', [Number.NaN, 1], 'not-finite'],
    ['Infinity', [Number.POSITIVE_INFINITY], 'not-finite'],
  ])('%s', (_, z, code) => {
    expect(() => softmax(z)).toThrow(expect.objectContaining({ code }));
    expect(() => logSumExp(z)).toThrow(expect.objectContaining({ code }));
  });

  test('sigmoid of NaN', () => {
    expect(() => sigmoid(Number.NaN)).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });
});

// mpmath 1.3.0 at 50 digits; the two vectors are the book's examples.
test.each([
  ['one component', [7], [1]],
  ['the book, plain', [0.3, 2.9, 4], [0.018211273295547534, 0.2451918129350739, 0.7365969137693785]],
  ['the book, too large for exp', [1010, 1000, 990], [0.9999546000703311, 4.539786860886666e-5, 2.061060046209062e-9]],
  ['±800', [800, -800], [1, 0]],
])('softmax: %s', (_, z, golden) => {
  for (const [k, value] of softmax(z).entries()) {
    expect(Math.abs(value - (golden[k] ?? Number.NaN))).toBeLessThanOrEqual(8 * Number.EPSILON * (golden[k] ?? 0));
  }
});

test.each([
  [[0.3, 2.9, 4], 4.305714464812452],
  [[1000, 1000, 1000], 1001.098612288668],
  [[-1000, -1000, -1000], Math.log(3) - 1000],
])('log of the sum of powers of %j', (z, golden) => {
  expect(Math.abs(logSumExp(z) / golden - 1)).toBeLessThanOrEqual(4 * Number.EPSILON);
});

test.each([
  [-745, 5e-324],
  [-40, 4.248354255291589e-18],
  [-1, 0.2689414213699951],
  [0, 0.5],
  [1, 0.7310585786300049],
  [40, 1],
])('sigmoid(%d)', (x, golden) => {
  // The smallest number there is stands in for relative precision where 4e−324 has none.
  expect(Math.abs(sigmoid(x) - golden)).toBeLessThanOrEqual(Math.max(Number.MIN_VALUE, 4 * Number.EPSILON * golden));
});

const logits = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1, maxLength: 10 });

test('outputs are of 0 … 1, sum to 1 and keep the order of z', () => {
  fc.assert(
    fc.property(logits, (z) => {
      const y = softmax(z);
      expect(y.every((output) => output >= 0 && output <= 1)).toBe(true);
      expect(Math.abs(y.reduce((sum, output) => sum + output, 0) - 1)).toBeLessThan(1e-14);
      for (const [j, a] of z.entries()) {
        for (const [k, b] of z.entries()) if (a > b) expect(y[j]).toBeGreaterThanOrEqual(y[k] ?? 1);
      }
    }),
  );
});

test('adding a constant to every component changes nothing', () => {
  // Whole logits and shifts are added without rounding, so that the equality is exact.
  const whole = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 8 }), whole, (z, shift) => {
      expect(softmax(z.map((value) => value + shift))).toEqual(softmax(z));
    }),
  );
});

test('sigmoid is softmax of two, and symmetric about ½', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(sigmoid(x)).toBeCloseTo(softmax([x, 0])[0] ?? Number.NaN, 14);
      expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 14);
    }),
  );
});

test('softmaxInto may write over its argument', () => {
  const z = [0.3, 2.9, 4];
  const expected = softmax(z);
  softmaxInto(z, z);
  expect(z).toEqual(expected);
});
