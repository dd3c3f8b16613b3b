import type { SliderRange } from './slider-handle';

/*
 * A learning rate's slider runs over powers of ten. A key moves it by half a unit of the leading digit: 0.1, 0.15, 0.2, …,
 * 0.95, 1, 1.5, …, so that every stop is a number that one would choose.
 */
const stopsPerDecade = 18;

/** Rates from 10^from to 10^to. */
export interface RateScale {
  readonly from: number;
  readonly to: number;
}

/** The slider's stops, by number. */
export const stopRange = ({ from, to }: RateScale): SliderRange => ({ from: 0, to: (to - from) * stopsPerDecade, step: 1 });

/** The rate at a stop. */
export function rateAt({ from }: RateScale, stop: number): number {
  const exponent = from + Math.floor(stop / stopsPerDecade);
  const mantissa = 1 + (stop % stopsPerDecade) / 2;
  // As a quotient or product of whole numbers, so that 0.3 is 0.3.
  return exponent < 0 ? mantissa / 10 ** -exponent : mantissa * 10 ** exponent;
}

/** The stop nearest to a rate, counted within its decade. */
export function stopOf(scale: RateScale, rate: number): number {
  const exponent = Math.min(scale.to, Math.max(scale.from, Math.floor(Math.log10(rate) + 1e-12)));
  const within = Math.round((rate / 10 ** exponent - 1) * 2);
  const { to } = stopRange(scale);
  return Math.min(to, Math.max(0, (exponent - scale.from) * stopsPerDecade + within));
}

/** Where a rate lies on the slider, 0 … 1. */
export const acrossOf = ({ from, to }: RateScale, rate: number): number => (Math.log10(rate) - from) / (to - from);

/** The stop under a place of the slider. */
export const stopUnder = (scale: RateScale, across: number): number =>
  stopOf(scale, 10 ** (scale.from + Math.min(1, Math.max(0, across)) * (scale.to - scale.from)));

export const isRate = ({ from, to }: RateScale, rate: number): boolean => rate >= 10 ** from * (1 - 1e-12) && rate <= 10 ** to;
