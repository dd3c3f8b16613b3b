import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFlatNetwork } from './flat-network';
import { numericalGradient } from './gradient';
import { networkLoss, weightGradient } from './network';

describe('what is refused', () => {
  test.each([
    ['no input', () => createFlatNetwork([], [1]), 'empty'],
    ['NaN in the target', () => createFlatNetwork([1], [Number.NaN]), 'not-finite'],
    ['weights of another shape', () => createFlatNetwork([1, 2], [1, 0]).loss(new Float64Array(3)), 'length-mismatch'],
    ['h = 0', () => createFlatNetwork([1], [1]).numericalGradient(Float64Array.of(1), { h: 0 }), 'not-positive'],
    [
      'weights that are not finite',
      () => createFlatNetwork([1], [1]).numericalGradient(Float64Array.of(Number.NaN)),
      'not-finite',
    ],
    [
      'an entry beyond the end',
      () => createFlatNetwork([1], [1]).numericalGradient(Float64Array.of(1), { entries: [1] }),
      'out-of-range',
    ],
    ['a move beyond every exponent', () => createFlatNetwork([1e9], [1]).numericalGradient(Float64Array.of(0)), 'out-of-range'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

const weight = fc.double({ min: -2, max: 2, noNaN: true });
// Up to nine inputs: every remainder by four, twice over.
const networks = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      x: fc.array(weight, { minLength: rows, maxLength: rows }),
      W: fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      t: fc.integer({ min: 0, max: columns - 1 }).map((c) => Array.from({ length: columns }, (_, k) => (k === c ? 1 : 0))),
    }),
  );

test('it is the network of rows, laid out flat', () => {
  fc.assert(
    fc.property(networks, ({ x, W, t }) => {
      const network = createFlatNetwork(x, t);
      const flat = Float64Array.from(W.flat());
      expect(network.loss(flat)).toBeCloseTo(networkLoss(W, x, t), 12);
      const gradient = network.gradient(flat, new Float64Array(flat.length));
      for (const [at, value] of weightGradient(W, x, t).flat().entries()) expect(gradient[at]).toBeCloseTo(value, 12);
    }),
  );
});

test('its numerical gradient is that of the loss as a function like any other', () => {
  fc.assert(
    fc.property(networks, fc.constantFrom(1e-1, 1e-2, 1e-4), ({ x, W, t }, h) => {
      const network = createFlatNetwork(x, t);
      const flat = Float64Array.from(W.flat());
      const before = flat.slice();
      const plain = numericalGradient(network.loss, flat, h);
      // Both round the losses: by some ε of their size, over h.
      const rounding = (64 * Number.EPSILON * (1 + network.loss(flat))) / h;
      for (const [at, value] of network.numericalGradient(flat, { h }).entries()) {
        expect(Math.abs(value - (plain[at] ?? Number.NaN))).toBeLessThanOrEqual(rounding);
      }
      const entries = [flat.length - 1, 0];
      expect(network.numericalGradient(flat, { h, entries })).toEqual(
        entries.map((at) => network.numericalGradient(flat, { h })[at]),
      );
      expect(flat).toEqual(before);
    }),
  );
});

test('a saturated network: the slope is what it is, not a number lost', () => {
  const network = createFlatNetwork([1], [0, 1]);
  expect(network.numericalGradient(Float64Array.of(800, -800))).toEqual([expect.closeTo(1, 10), expect.closeTo(-1, 10)]);
});

test('at 784×50, sampled numerical entries are the analytic ones', () => {
  const x = Array.from({ length: 784 }, (_, i) => Math.abs(Math.sin(i)));
  const t = Array.from({ length: 50 }, (_, k) => (k === 7 ? 1 : 0));
  const W = Float64Array.from({ length: 784 * 50 }, (_, at) => 0.01 * Math.cos(at));
  const network = createFlatNetwork(x, t);
  const analytic = network.gradient(W, new Float64Array(W.length));
  const entries = Array.from({ length: 200 }, (_, n) => (n * 7919) % W.length);
  for (const [n, value] of numericalGradient(network.loss, W, { entries }).entries()) {
    expect(Math.abs(value - (analytic[entries[n] ?? 0] ?? Number.NaN))).toBeLessThan(1e-8);
  }
});
