import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as traced from './automatic';
import { automaticGradient, type Traced } from './automatic';
import { numericalGradient } from './gradient';
import { weightGradient } from './network';

describe('what is refused', () => {
  test.each([
    ['no variable', () => automaticGradient(() => traced.add(1, 2), []), 'empty'],
    ['NaN', () => automaticGradient(([x = fail()]) => x, [Number.NaN]), 'not-finite'],
    ['log of 0', () => automaticGradient(([x = fail()]) => traced.log(x), [0]), 'log-domain'],
    ['a quotient by 0', () => automaticGradient(([x = fail()]) => traced.divide(1, x), [0]), 'not-finite'],
    ['√x at 0, whose slope is infinite', () => automaticGradient(([x = fail()]) => traced.power(x, 0.5), [0]), 'not-finite'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

function fail(): never {
  throw new Error('a variable is missing');
}

// Closed forms.
test.each<[string, (x: Traced) => Traced, number, number]>([
  ['x itself', (x) => x, 3, 1],
  ['a constant', () => traced.add(1, 2), 3, 0],
  ['x·x', (x) => traced.multiply(x, x), 3, 6],
  ['x³', (x) => traced.power(x, 3), 2, 12],
  ['x⁰ at 0', (x) => traced.power(x, 0), 0, 0],
  ['5 − x', (x) => traced.subtract(5, x), 1, -1],
  ['1 ÷ x', (x) => traced.divide(1, x), -4, -0.0625],
  ['sin', traced.sin, 1, Math.cos(1)],
  ['cos', traced.cos, 1, -Math.sin(1)],
  ['exp', traced.exp, 1, Math.E],
  ['log', traced.log, 0.5, 2],
])('%s', (_, f, x, derivative) => {
  expect(automaticGradient(([variable = fail()]) => f(variable), [x])).toEqual([derivative]);
});

test('a value used twice counts twice, a variable not used has slope 0', () => {
  const gradient = automaticGradient(
    ([x = fail()]) => {
      const shared = traced.multiply(x, 3);
      return traced.add(traced.multiply(shared, shared), shared);
    },
    [2, 7],
  );
  expect(gradient).toEqual([39, 0]);
});

test('a hundred thousand operations in a row do not overflow the stack', () => {
  const gradient = automaticGradient(
    ([x = fail()]) => {
      let sum: Traced = x;
      for (let n = 0; n < 100_000; n++) sum = traced.add(sum, x);
      return sum;
    },
    [1],
  );
  expect(gradient).toEqual([100_001]);
});

/** A random expression of two variables, as a function of plain numbers and of traced ones. */
interface Expression {
  readonly plain: (x: readonly number[]) => number;
  readonly traced: (x: readonly Traced[]) => Traced;
}

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, 1).map((i): Expression => ({ plain: (x) => x[i] ?? fail(), traced: (x) => x[i] ?? fail() })),
    fc.integer({ min: -3, max: 3 }).map((n): Expression => ({ plain: () => n, traced: () => traced.add(n, 0) })),
    fc
      .tuple(tie('expression'), tie('expression'))
      .map(
        ([a, b]): Expression => ({ plain: (x) => a.plain(x) + b.plain(x), traced: (x) => traced.add(a.traced(x), b.traced(x)) }),
      ),
    fc.tuple(tie('expression'), tie('expression')).map(
      ([a, b]): Expression => ({
        plain: (x) => a.plain(x) - b.plain(x),
        traced: (x) => traced.subtract(a.traced(x), b.traced(x)),
      }),
    ),
    fc.tuple(tie('expression'), tie('expression')).map(
      ([a, b]): Expression => ({
        plain: (x) => Math.sin(a.plain(x)) * b.plain(x),
        traced: (x) => traced.multiply(traced.sin(a.traced(x)), b.traced(x)),
      }),
    ),
    fc.tuple(tie('expression'), tie('expression')).map(
      ([a, b]): Expression => ({
        plain: (x) => a.plain(x) / (2 + Math.cos(b.plain(x))),
        traced: (x) => traced.divide(a.traced(x), traced.add(2, traced.cos(b.traced(x)))),
      }),
    ),
    tie('expression').map(
      (a): Expression => ({ plain: (x) => Math.exp(Math.cos(a.plain(x))), traced: (x) => traced.exp(traced.cos(a.traced(x))) }),
    ),
    tie('expression').map(
      (a): Expression => ({
        plain: (x) => Math.log(1 + a.plain(x) ** 2),
        traced: (x) => traced.log(traced.add(1, traced.power(a.traced(x), 2))),
      }),
    ),
  ),
}));

test('on random expressions the numerical gradient agrees with it', () => {
  const coordinate = fc.double({ min: -1.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(expression, fc.tuple(coordinate, coordinate), (f, x) => {
      const exact = automaticGradient(f.traced, x);
      // Two steps, of which the error of the larger is about four times that of the smaller: their gap bounds both.
      const [coarse, fine] = [numericalGradient(f.plain, x, 2e-4), numericalGradient(f.plain, x, 1e-4)];
      for (const [i, value] of exact.entries()) {
        const gap = Math.abs((coarse[i] ?? Number.NaN) - (fine[i] ?? Number.NaN));
        const rounding = 1e-10 * (1 + Math.abs(f.plain(x)));
        expect(Math.abs(value - (fine[i] ?? Number.NaN))).toBeLessThanOrEqual(gap + rounding + 1e-8 * Math.abs(value));
      }
    }),
    { numRuns: 500 },
  );
});

test('the network’s gradient is what automatic differentiation finds', () => {
  const x = [0.6, 0.9];
  const W = [0.47355232, 0.9977393, 0.84668094, 0.85557411, 0.03563661, 0.69422093];
  const gradient = automaticGradient((weights) => {
    const powers = [0, 1, 2].map((j) =>
      traced.exp(
        x.reduce<Traced>(
          (sum, input, i) => traced.add(sum, traced.multiply(input, weights[3 * i + j] ?? fail())),
          traced.add(0, 0),
        ),
      ),
    );
    const sum = powers.reduce((total, value) => traced.add(total, value));
    return traced.subtract(0, traced.log(traced.divide(powers[2] ?? fail(), sum)));
  }, W);
  const analytic = weightGradient([W.slice(0, 3), W.slice(3)], x, [0, 0, 1]).flat();
  for (const [at, value] of gradient.entries()) expect(value).toBeCloseTo(analytic[at] ?? Number.NaN, 14);
});
