import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numericalGradientMatrix } from './gradient';
import { networkLoss, networkOutput, trainWeights, updateWeights, vectorTimesMatrix, weightGradient } from './network';

const x = [0.6, 0.9];
const W = [
  [0.47355232, 0.9977393, 0.84668094],
  [0.85557411, 0.03563661, 0.69422093],
];
const t = [0, 0, 1];

describe('what has no output', () => {
  test.each([
    ['no weights', [], [1], 'empty'],
    ['rows of different lengths', [[1, 2], [1]], [1, 1], 'not-rectangular'],
    ['too many inputs', [[1, 2]], [1, 1], 'length-mismatch'],
    ['NaN', [[Number.NaN]], [1], 'not-finite'],
    ['a product too large for a number', [[1e200]], [1e200], 'not-finite'],
  ])('%s', (_, weights, input, code) => {
    expect(() => vectorTimesMatrix(input, weights)).toThrow(expect.objectContaining({ code }));
    expect(() => networkLoss(weights, input, [1])).toThrow(expect.objectContaining({ code }));
    expect(() => weightGradient(weights, input, [1])).toThrow(expect.objectContaining({ code }));
  });

  test('a target of another length, broken steps', () => {
    expect(() => networkLoss(W, x, [0, 1])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
    expect(() => weightGradient(W, x, [0, 1])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
    expect(() => trainWeights(W, x, t, 0.1, 1.5)).toThrow(expect.objectContaining({ code: 'not-a-whole-number' }));
    expect(() => trainWeights(W, x, t, 0.1, 1_000_001)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

// course.md, lesson 6 (the book's network); 17 digits from mpmath 1.3.0 at 50 digits.
describe("the book's network", () => {
  test.each([
    ['z', vectorTimesMatrix(x, W), [1.054148091, 0.630716529, 1.132807401]],
    ['y', networkOutput(W, x), [0.36541271113144963, 0.23927077686987236, 0.395316511998678]],
    ['L', [networkLoss(W, x, t)], [0.9280685387482352]],
    ['L with delta', [networkLoss(W, x, t, 1e-7)], [0.9280682857864077]],
    [
      'dL/dW',
      weightGradient(W, x, t).flat(),
      [
        0.21924762667886977, 0.14356246612192342, -0.3628100928007932, 0.32887144001830465, 0.21534369918288512,
        -0.5442151392011898,
      ],
    ],
  ])('%s', (_, values, golden) => {
    expect(values).toHaveLength(golden.length);
    for (const [k, value] of values.entries())
      expect(Math.abs(value - (golden[k] ?? Number.NaN))).toBeLessThanOrEqual(4 * Number.EPSILON);
  });

  test('dL/dW with delta, numerically, is what the book prints', () => {
    const gradient = numericalGradientMatrix((weights) => networkLoss(weights, x, t, 1e-7), W).flat();
    const book = [0.21924757, 0.14356243, -0.36281, 0.32887136, 0.21534364, -0.544215];
    for (const [k, value] of gradient.entries()) expect(Math.abs(value - (book[k] ?? Number.NaN))).toBeLessThan(6e-9);
  });

  // course.md: "eta = 1 meets the article's bound in 6 steps, 0.1 in 65, 0.01 in 653".
  test.each([
    [1, 6],
    [0.1, 65],
    [0.01, 653],
  ])('with eta = %d the loss falls below 0.1 after %d steps', (eta, steps) => {
    const { losses } = trainWeights(W, x, t, eta, steps);
    expect(losses[steps]).toBeLessThan(0.1 - 1e-9);
    expect(losses[steps - 1]).toBeGreaterThanOrEqual(0.1 - 1e-9);
  });
});

test('logits of ±800 and a huge step leave nothing that is not finite', () => {
  expect(networkLoss([[800, -800]], [1], [0, 1])).toBe(1600);
  expect(weightGradient([[800, -800]], [1], [0, 1])).toEqual([[1, -1]]);
  const { W: trained, losses } = trainWeights(W, x, t, 1000, 10_000);
  expect(trained.flat().every(Number.isFinite)).toBe(true);
  expect(losses.every(Number.isFinite)).toBe(true);
});

test('training leaves the weights it was given as they were', () => {
  const before = structuredClone(W);
  trainWeights(W, x, t, 0.5, 3);
  expect(W).toEqual(before);
  expect(updateWeights([[1, 2]], [[10, 20]], 0.1)).toEqual([[0, 0]]);
});

const weight = fc.double({ min: -3, max: 3, noNaN: true });
const networks = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      x: fc.array(weight, { minLength: rows, maxLength: rows }),
      W: fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      c: fc.integer({ min: 0, max: columns - 1 }),
    }),
  );

test('the analytic gradient is the numerical one', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const target = (network.W[0] ?? []).map((_, k) => (k === network.c ? 1 : 0));
      const analytic = weightGradient(network.W, network.x, target);
      const numerical = numericalGradientMatrix((weights) => networkLoss(weights, network.x, target), network.W);
      for (const [i, row] of analytic.entries()) {
        for (const [j, value] of row.entries()) expect(Math.abs(value - (numerical[i]?.[j] ?? Number.NaN))).toBeLessThan(1e-6);
      }
    }),
  );
});
