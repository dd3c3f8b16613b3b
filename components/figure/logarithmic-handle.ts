import type { SliderRange } from './slider-handle';

/** A slider whose steps are equal parts of a decade runs over exponents: its range, and the way from there to values and back. */
export function logarithmicHandle(from: number, to: number, perDecade: number) {
  const range: SliderRange = { from: Math.log10(from), to: Math.log10(to), step: 1 / perDecade };
  return {
    range,
    /** 10^exponent without the noise of its last digits: 0.1, not 0.10000000000000002. */
    valueAt: (exponent: number): number => Number((10 ** exponent).toPrecision(12)),
    exponentOf: (value: number): number => Math.log10(value),
    holds: (value: number): boolean => value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9),
  };
}
