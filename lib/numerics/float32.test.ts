import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backwardDifferenceFloat32, centralDifferenceFloat32, float32, forwardDifferenceFloat32, hornerFloat32 } from './float32';

describe.each([
  ['forward', forwardDifferenceFloat32],
  ['backward', backwardDifferenceFloat32],
  ['central', centralDifferenceFloat32],
])('%s', (_, difference) => {
  test.each([
    ['h = 0', 1, 0, 'not-positive'],
    ['h < 0', 1, -1, 'not-positive'],
    ['x = NaN', Number.NaN, 0.1, 'not-finite'],
  ])('refuses %s', (_name, x, h, code) => {
    expect(() => difference(float32.sin, x, h)).toThrow(expect.objectContaining({ code }));
  });

  test('h = 1e−50 is 0 in float32, and 0 ÷ 0 no number (course.md, `tiny-step`)', () => {
    expect(float32.round(1e-50)).toBe(0);
    expect(difference(float32.sin, 1, 1e-50)).toBeNaN();
  });
});

// C, every intermediate a volatile float, sinf of glibc 2.36, printed with %.9g (gcc 12 -O0).
test.each([
  [1e-1, 0.497364402, 0.539402366],
  [1e-2, 0.536090136, 0.540292263],
  [1e-3, 0.539958477, 0.540316105],
  [1e-4, 0.540614128, 0.540316105],
  [1e-5, 0.542402267, 0.539422035],
  [1e-6, 0.536441803, 0.536441803],
  [1e-7, 1.1920929, 0.894069672],
  [1e-8, 0, 0],
])('sin at 1 with h = %d is what float hardware gives', (h, forward, central) => {
  expect(forwardDifferenceFloat32(float32.sin, 1, h)).toBe(Math.fround(forward));
  expect(centralDifferenceFloat32(float32.sin, 1, h)).toBe(Math.fround(central));
});

test('backward at x is forward at −x of an odd function', () => {
  expect(backwardDifferenceFloat32(float32.sin, 1, 1e-3)).toBe(forwardDifferenceFloat32(float32.sin, -1, 1e-3));
});

const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('every result is a float32 number, the one a Float32Array would hold', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const held = Float32Array.of(a, b);
      const [x = 0, y = 0] = held;
      expect(float32.add(a, b)).toBe(Float32Array.of(x + y)[0]);
      expect(float32.subtract(a, b)).toBe(Float32Array.of(x - y)[0]);
      expect(float32.multiply(a, b)).toBe(Float32Array.of(x * y)[0]);
      expect(float32.divide(a, b)).toEqual(Float32Array.of(x / y)[0]);
    }),
  );
});

test.each([
  ['2.1³, C', hornerFloat32([0, 0, 0, 1], 2.1), 9.26099873],
  ['1 ÷ 3, C', float32.divide(1, 3), 0.333333343],
  ['√2.1, C', float32.squareRoot(2.1), 1.44913769],
  ['exp 0', float32.exp(0), 1],
  ['log 1', float32.log(1), 0],
  ['cos 0', float32.cos(0), 1],
])('%s', (_, value, golden) => {
  expect(value).toBe(Math.fround(golden));
});
