import { NumericsError } from './errors';
import { requireWhole } from './preconditions';

/** A stream of pseudo-random numbers; the same seed gives the same stream on every machine, for ever. */
export interface Random {
  /** A number of [0, 1), a multiple of 2^−32. */
  next(): number;
  /** A whole number of from … to, both included, each equally likely. */
  integer(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** A new list in random order; the given one stays as it is. */
  shuffle<T>(list: readonly T[]): T[];
  sign(): 1 | -1;
}

const span32 = 2 ** 32;

/**
 * xoshiro128** 1.1 (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021;
 * https://prng.di.unimi.it/xoshiro128starstar.c), its state filled by a splitmix32.
 * @param seed a whole number of 0 … 2^32 − 1; course.md draws with 0 … 2^31 − 1
 * @throws NumericsError `not-a-whole-number`, `out-of-range`; `empty` from `pick`
 */
export function createRandom(seed: number): Random {
  requireWhole(seed, 0, span32 - 1, 'seed');
  const fill = splitmix32(seed);
  const bits = xoshiro128StarStar([fill(), fill(), fill(), fill()]);

  function integer(from: number, to: number): number {
    requireWhole(from, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'from');
    requireWhole(to, from, Math.min(from + span32 - 1, Number.MAX_SAFE_INTEGER), 'to');
    const count = to - from + 1;
    // The last, incomplete run of `count` values would favour the small ones: draw again instead.
    const fair = span32 - (span32 % count);
    let drawn = bits();
    while (drawn >= fair) drawn = bits();
    return from + (drawn % count);
  }

  return {
    next: () => bits() / span32,
    integer,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new NumericsError('empty', 'nothing to pick from');
      return list[integer(0, list.length - 1)] as T;
    },
    shuffle<T>(list: readonly T[]): T[] {
      const shuffled = list.slice();
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(0, last);
        const moved = shuffled[last] as T;
        shuffled[last] = shuffled[other] as T;
        shuffled[other] = moved;
      }
      return shuffled;
    },
    sign: () => (integer(0, 1) === 0 ? -1 : 1),
  };
}

/** The generator itself: 32 bits a call, from a state of four words that are not all 0. */
export function xoshiro128StarStar(state: readonly [number, number, number, number]): () => number {
  let [s0, s1, s2, s3] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotateLeft(s3, 11);
    return result;
  };
}

/*
 * A Weyl sequence with the golden ratio's 32 bits, mixed by the bijection 16-21f0aaad-15-735a2d97-15 of C. Wellons'
 * hash-prospector. A bijection of four different inputs is 0 at most once: the state it fills is never all 0.
 */
function splitmix32(seed: number): () => number {
  let weyl = seed | 0;
  return () => {
    weyl = (weyl + 0x9e3779b9) | 0;
    let mixed = Math.imul(weyl ^ (weyl >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function rotateLeft(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}
