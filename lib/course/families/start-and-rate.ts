import type { Random } from '@/lib/numerics/random';

/** A point of the plane where descent on x_0² + x_1² starts. */
export type Start = readonly [x0: number, x1: number];
export type StartAndRate = { readonly start: Start; readonly eta: number };

/** The source's own numbers. */
export const articleStartAndRate: StartAndRate = { start: [-3, 4], eta: 0.1 };

/** At 0.25 the step equals the new point, at 0.5 one step lands on 0: those two are not drawn. */
const rates = [0.05, 0.1, 0.15, 0.2, 0.3, 0.35, 0.4, 0.45];

const coordinate = (random: Random): number => random.sign() * random.integer(1, 9);

/** Family S of course.md: each coordinate one of ±1 … ±9, of different size; one of eight learning rates below ½. */
export function drawStartAndRate(random: Random): StartAndRate | null {
  const start: Start = [coordinate(random), coordinate(random)];
  const eta = random.pick(rates);
  return Math.abs(start[0]) === Math.abs(start[1]) ? null : { start, eta };
}

/** Step counts of the long runs: even, so that 1 − η ends where η does. */
export const drawSteps = (random: Random): number => 10 * random.integer(1, 10);

/** A long run's end is still a number worth stating while its cells are at least this large. */
const smallestCell = 1e-12;
export const isWorthStating = (end: readonly number[]): boolean => end.every((cell) => Math.abs(cell) >= smallestCell);
