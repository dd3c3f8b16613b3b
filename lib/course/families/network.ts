import { type Matrix, vectorTimesMatrix } from '@/lib/numerics/network';
import type { Random } from '@/lib/numerics/random';
import { oneHot } from './output-and-target';

/** A one-layer network and one example: input x (2), weights W (2 rows, 3 columns), one-hot target t (3). */
export type NetworkGivens = { readonly x: readonly number[]; readonly W: Matrix; readonly t: readonly number[] };

/** The numbers of the book that the source follows. */
export const articleNetwork: NetworkGivens = {
  x: [0.6, 0.9],
  W: [
    [0.47355232, 0.9977393, 0.84668094],
    [0.85557411, 0.03563661, 0.69422093],
  ],
  t: [0, 0, 1],
};

const inputs = 2;
const classes = 3;
/** Below this a z is so near 0 that a relative tolerance would ask for many digits. */
const smallestScore = 0.05;

/** Tenths of −1 … 1. */
export const drawWeights = (random: Random): Matrix =>
  Array.from({ length: inputs }, () => Array.from({ length: classes }, () => random.integer(-10, 10) / 10));

export const drawTarget = (random: Random): number[] => oneHot(classes, random.integer(0, classes - 1));

/** Family N of course.md without its condition on z: x two different tenths of 0.1 … 1, W tenths of −1 … 1, any t. */
export function drawAnyNetwork(random: Random): NetworkGivens | null {
  const x = [random.integer(1, 10) / 10, random.integer(1, 10) / 10];
  const W = drawWeights(random);
  const t = drawTarget(random);
  return x[0] === x[1] ? null : { x, W, t };
}

/** Family N of course.md: as `drawAnyNetwork`, with every z at least 0.05 in size. */
export function drawNetwork(random: Random): NetworkGivens | null {
  const drawn = drawAnyNetwork(random);
  return drawn && vectorTimesMatrix(drawn.x, drawn.W).every((z) => Math.abs(z) >= smallestScore) ? drawn : null;
}
