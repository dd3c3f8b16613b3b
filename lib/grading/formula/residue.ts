/** 2^61 − 1, a Mersenne prime: sums and products of residues stay exact whatever they stand for. */
export const modulus = (1n << 61n) - 1n;

/** `value` in 0 … modulus − 1. */
export function reduce(value: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

/** base^exponent by repeated squaring; a whole exponent ≥ 0. */
export function powerOf(base: bigint, exponent: number): bigint {
  let result = 1n;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % modulus;
    if (left > 1) square = (square * square) % modulus;
  }
  return result;
}

/** 1/value by the extended Euclidean algorithm; `value` is not 0. */
export function inverse(value: bigint): bigint {
  let [r, nextR] = [modulus, value];
  let [t, nextT] = [0n, 1n];
  while (nextR !== 0n) {
    const quotient = r / nextR;
    [r, nextR] = [nextR, r - quotient * nextR];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return t < 0n ? t + modulus : t;
}

/** Scatters `value` into `state`: what a function without a known algebra is worth at its argument. */
export function mix(state: bigint, value: bigint): bigint {
  const product = ((state ^ value) * 6364136223846793005n + 1442695040888963407n) % modulus;
  return ((product ^ (product >> 29n)) * 0x1ffffffffffff3n) % modulus;
}
