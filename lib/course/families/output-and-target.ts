import type { Random } from '@/lib/numerics/random';

/** Output of a network and its one-hot target. */
export type OutputAndTarget = { readonly y: readonly number[]; readonly t: readonly number[] };

/** The source's own numbers: ten digits, the true one is 2. */
export const articleOutputAndTarget: OutputAndTarget = {
  y: [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0],
  t: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
};

export const oneHot = (length: number, at: number): number[] => Array.from({ length }, (_, k) => (k === at ? 1 : 0));

export const trueClass = (t: readonly number[]): number => t.indexOf(1);

/** The output for the true class. */
export const trueOutputOf = ({ y, t }: OutputAndTarget): number => y[trueClass(t)] ?? Number.NaN;

/**
 * Family P of course.md: n of 4, 5, 6; twentieths that sum to 1; 6 to 17 of them on the true class, which stands anywhere;
 * at least three entries above 0.
 */
export function drawOutputAndTarget(random: Random): OutputAndTarget | null {
  const n = random.integer(4, 6);
  const c = random.integer(0, n - 1);
  const parts = oneHot(n, c).map(() => 0);
  const onTrue = random.integer(6, 17);
  parts[c] = onTrue;
  const others = [...parts.keys()].filter((k) => k !== c);
  for (let left = 20 - onTrue; left > 0; left--) {
    const k = random.pick(others);
    parts[k] = (parts[k] ?? 0) + 1;
  }
  if (parts.filter((part) => part > 0).length < 3) return null;
  return { y: parts.map((part) => part / 20), t: oneHot(n, c) };
}
