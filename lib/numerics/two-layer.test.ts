import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as traced from './automatic';
import { automaticGradient, type Traced } from './automatic';
import { numericalGradient } from './gradient';
import { createRandom } from './random';
import { createTwoLayerNetwork } from './two-layer';

const shape = { inputs: 2, hidden: 3, outputs: 2 };
const network = createTwoLayerNetwork(shape);
const X = [
  [0.6, -0.9],
  [0.1, 0.4],
  [-1, 0.3],
];
const T = [
  [1, 0],
  [0, 1],
  [1, 0],
];

describe('what is refused', () => {
  const parameters = new Float64Array(network.parameterCount);
  test.each([
    ['a layer without neurons', () => createTwoLayerNetwork({ ...shape, hidden: 0 }), 'out-of-range'],
    ['half a neuron', () => createTwoLayerNetwork({ ...shape, hidden: 1.5 }), 'not-a-whole-number'],
    ['a batch without examples', () => network.loss(parameters, [], []), 'empty'],
    ['targets missing', () => network.loss(parameters, X, []), 'length-mismatch'],
    ['an example too long', () => network.output(parameters, [1, 2, 3]), 'length-mismatch'],
    ['a target too long', () => network.loss(parameters, [[1, 2]], [[1, 0, 0]]), 'length-mismatch'],
    ['parameters of another network', () => network.output(new Float64Array(3), [1, 2]), 'length-mismatch'],
    [
      'NaN among the parameters',
      () =>
        network.loss(
          parameters.map(() => Number.NaN),
          X,
          T,
        ),
      'not-finite',
    ],
    ['NaN in an example', () => network.output(parameters, [Number.NaN, 1]), 'not-finite'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

test('without weights every class is as likely, and the loss is log n', () => {
  const zero = new Float64Array(network.parameterCount);
  expect(network.output(zero, [3, -4])).toEqual([0.5, 0.5]);
  expect(network.loss(zero, X, T)).toBeCloseTo(Math.LN2, 15);
});

test('a hidden sum beyond every exponent leaves nothing that is not finite', () => {
  const huge = new Float64Array(network.parameterCount).fill(1e3);
  expect(network.output(huge, [1e3, 1e3]).every(Number.isFinite)).toBe(true);
  expect(network.gradient(huge, X, T, new Float64Array(huge.length)).every(Number.isFinite)).toBe(true);
});

/** The same network written in traced numbers: nothing shared with the module but the order of the parameters. */
function tracedLoss(p: readonly Traced[]): Traced {
  const at = (k: number) => p[k] ?? traced.add(Number.NaN, 0);
  const losses = X.map((x, row) => {
    const hidden = [0, 1, 2].map((j) => {
      const sum = x.reduce<Traced>((total, input, i) => traced.add(total, traced.multiply(input, at(3 * i + j))), at(6 + j));
      return traced.divide(1, traced.add(1, traced.exp(traced.subtract(0, sum))));
    });
    const powers = [0, 1].map((k) =>
      traced.exp(hidden.reduce<Traced>((total, s, j) => traced.add(total, traced.multiply(s, at(9 + 2 * j + k))), at(15 + k))),
    );
    const sum = powers.reduce((total, value) => traced.add(total, value));
    const right = powers[T[row]?.indexOf(1) ?? 0] ?? at(-1);
    return traced.subtract(traced.log(sum), traced.log(right));
  });
  return traced.divide(
    losses.reduce((total, loss) => traced.add(total, loss)),
    X.length,
  );
}

test('back-propagation, automatic and numerical differentiation agree', () => {
  const weights = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
    minLength: network.parameterCount,
    maxLength: network.parameterCount,
  });
  fc.assert(
    fc.property(weights, (drawn) => {
      const parameters = Float64Array.from(drawn);
      const backward = network.gradient(parameters, X, T, new Float64Array(parameters.length));
      const automatic = automaticGradient(tracedLoss, drawn);
      const numerical = numericalGradient((p) => network.loss(p, X, T), parameters);
      for (const [k, value] of backward.entries()) {
        expect(Math.abs(value - (automatic[k] ?? Number.NaN))).toBeLessThan(1e-13);
        expect(Math.abs(value - (numerical[k] ?? Number.NaN))).toBeLessThan(1e-7);
      }
    }),
  );
});

test('descent learns what no single layer can: exclusive or', () => {
  const inputs = [0, 1, 2, 3].map((n) => [n & 1, n >> 1]);
  const targets = inputs.map(([a, b]) => (a === b ? [1, 0] : [0, 1]));
  const xor = createTwoLayerNetwork({ inputs: 2, hidden: 4, outputs: 2 });
  const parameters = xor.initial(createRandom(1), 1);
  const gradient = new Float64Array(parameters.length);
  for (let step = 0; step < 4000; step++) {
    xor.gradient(parameters, inputs, targets, gradient);
    for (let k = 0; k < parameters.length; k++) parameters[k] = (parameters[k] ?? 0) - (gradient[k] ?? 0);
  }
  expect(xor.loss(parameters, inputs, targets)).toBeLessThan(0.01);
});
