// Without 0, O, 1, I, L, 2, Z, 5, S, 8, B, U and V: none is taken for another, read aloud or off a blackboard.
const alphabet = 'ACDEFGHJKMNPQRTWXY34679';
export const joinCodeLength = 8;

/** A join code of 8 letters and digits, from a source of random integers below a bound: 23^8, about 78 milliard codes. */
export const makeJoinCode = (randomBelow: (bound: number) => number): string =>
  Array.from({ length: joinCodeLength }, () => alphabet[randomBelow(alphabet.length)]).join('');

/** A join code as a person types it: full-width, lower case, with spaces or hyphens. */
export const readJoinCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
