import type { Contest } from './contest';

/** A contest means nothing unless all do the same work: their results must agree to so many parts of the largest entry. */
export function requireAgreement(contest: Contest, tolerance: number): void {
  const ours = numbersOf(contest.ours.run());
  const size = Math.max(...ours.map(Math.abs));
  for (const peer of [...(contest.also ?? []), ...contest.peers]) {
    const theirs = numbersOf(peer.run());
    const gap = Math.max(...ours.map((value, k) => Math.abs(value - (theirs[k] ?? Number.NaN))));
    // Written so that NaN fails too.
    if (theirs.length !== ours.length || !(gap <= tolerance * size)) {
      throw new Error(`${contest.title}: ${peer.name} computes something else (off by ${gap} of ${size})`);
    }
  }
}

function numbersOf(result: unknown): number[] {
  if (Array.isArray(result)) return result.map(Number);
  if (result instanceof Float32Array || result instanceof Float64Array) return Array.from(result);
  throw new Error('a contestant returned no list of numbers');
}
