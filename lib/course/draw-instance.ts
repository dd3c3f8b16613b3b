import { createRandom, type Random } from '@/lib/numerics/random';
import type { Variant } from './exercise';
import { keyMarker } from './key-marker';

/** Redraws before an exercise counts as broken: the families of the course need a few dozen at the very most. */
const mostDraws = 1000;

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll and Vo): a text to a seed, the same on every machine, for ever. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The random source of one instance: it depends on the exercise, its version and the variant, and on nothing else. */
export const randomOf = (exercise: string, version: number, variant: Variant): Random =>
  createRandom(seedOf(`${keyMarker}/${exercise}/${version}/${variant}`));

/**
 * Draws until `accept` takes what was drawn, from one random source.
 * @throws RangeError when nothing was accepted in a thousand draws: the family of the exercise is then too narrow.
 */
export function drawUntil<G, A>(random: Random, draw: (random: Random) => G | null, accept: (givens: G) => A | null): A {
  for (let drawn = 0; drawn < mostDraws; drawn++) {
    const givens = draw(random);
    const accepted = givens === null ? null : accept(givens);
    if (accepted !== null) return accepted;
  }
  throw new RangeError(`no instance was accepted in ${mostDraws} draws`);
}
