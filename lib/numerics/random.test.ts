import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, xoshiro128StarStar } from './random';

describe('what is refused', () => {
  test.each([
    ['a negative seed', () => createRandom(-1), 'out-of-range'],
    ['a seed of 33 bits', () => createRandom(2 ** 32), 'out-of-range'],
    ['a broken seed', () => createRandom(0.5), 'not-a-whole-number'],
    ['NaN', () => createRandom(Number.NaN), 'not-a-whole-number'],
    ['an empty list', () => createRandom(0).pick([]), 'empty'],
    ['bounds the wrong way round', () => createRandom(0).integer(2, 1), 'out-of-range'],
    ['a broken bound', () => createRandom(0).integer(0, 1.5), 'not-a-whole-number'],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

// Both tables: the authors' C code (prng.di.unimi.it) compiled with gcc, the second one behind the same splitmix32 in C.
test('the generator is xoshiro128**', () => {
  const bits = xoshiro128StarStar([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, bits)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test.each([
  [0, [1789933344, 44971166, 2521387044, 3848737593, 1138324114]],
  [1, [393288148, 2174103013, 3814759091, 2092745082, 1865176206]],
  [42, [660444221, 3652823732, 77672526, 910233633, 2297337756]],
  [2 ** 31 - 1, [230072531, 684329983, 4262003541, 2574601272, 496812555]],
  [2 ** 32 - 1, [4104197751, 1825856343, 1152209388, 2427537429, 3685145430]],
])('seed %d gives its own stream, for ever', (seed, words) => {
  const random = createRandom(seed);
  expect(words.map(() => random.next() * 2 ** 32)).toEqual(words);
});

// These rows fix how words become draws: change one and every drawn instance of the course changes.
test('draws of seed 42 stay what they are', () => {
  const random = createRandom(42);
  expect(Array.from({ length: 8 }, () => random.integer(-9, 9))).toMatchInlineSnapshot(`
    [
      -6,
      3,
      4,
      -3,
      0,
      -9,
      -2,
      -4,
    ]
  `);
  expect(random.shuffle(['a', 'b', 'c', 'd', 'e'])).toMatchInlineSnapshot(`
    [
      "e",
      "c",
      "a",
      "d",
      "b",
    ]
  `);
  expect(Array.from({ length: 5 }, () => random.pick(['a', 'b', 'c']))).toMatchInlineSnapshot(`
    [
      "a",
      "a",
      "c",
      "b",
      "c",
    ]
  `);
  expect(Array.from({ length: 5 }, () => random.sign())).toMatchInlineSnapshot(`
    [
      -1,
      -1,
      -1,
      -1,
      -1,
    ]
  `);
});

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test('draws stay within their bounds, and the same seed draws the same', () => {
  fc.assert(
    fc.property(seeds, fc.integer(), fc.nat(), (seed, from, width) => {
      const [one, other] = [createRandom(seed), createRandom(seed)];
      const drawn = one.integer(from, from + width);
      expect(drawn).toBeGreaterThanOrEqual(from);
      expect(drawn).toBeLessThanOrEqual(from + width);
      expect(other.integer(from, from + width)).toBe(drawn);
      const real = one.next();
      expect(real).toBeGreaterThanOrEqual(0);
      expect(real).toBeLessThan(1);
    }),
  );
});

test('shuffling keeps every item and the list itself', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.integer()), (seed, list) => {
      const before = [...list];
      const shuffled = createRandom(seed).shuffle(list);
      expect(list).toEqual(before);
      expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
    }),
  );
});

test('each of six numbers comes about as often, over 60 000 draws of one seed', () => {
  const random = createRandom(7);
  const counts = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < 60_000; n++) {
    const drawn = random.integer(0, 5);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  // Chi squared with 5 degrees of freedom exceeds 20.5 once in a thousand seeds.
  expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
});

test('every order of three comes about as often', () => {
  const random = createRandom(11);
  const counts = new Map<string, number>();
  for (let n = 0; n < 6000; n++) {
    const order = random.shuffle(['a', 'b', 'c']).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
});
