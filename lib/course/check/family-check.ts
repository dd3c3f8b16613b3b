import { seedOf } from '../draw-instance';
import type { Exercise, Instance } from '../exercise';

/** Families that course.md calls small, with the number of their instances; every other one has over a thousand. */
const smallFamilies: Readonly<Record<string, number>> = { 'log-curve-value': 279, 'cross-entropy-one-hot': 52 };
const manyInstances = 1000;
/** Draws per member of a family: at 20 the chance that one is never drawn is e^−20 each. */
const drawsPerMember = 20;
const mostDraws = 6000;

/** How many different instances seeds lead to, counting no further than needed. */
export function countInstances(exercise: Exercise): { readonly distinct: number; readonly findings: readonly string[] } {
  if (!exercise.hasVariants) return { distinct: 1, findings: [] };
  const small = smallFamilies[exercise.id];
  const draws = small === undefined ? mostDraws : drawsPerMember * small;
  const seen = new Set<string>();
  for (let seed = 0; seed < draws && (small !== undefined || seen.size <= manyInstances); seed++) {
    seen.add(JSON.stringify(exercise.instance(seed).givens));
  }
  const enough = small === undefined ? seen.size > manyInstances : seen.size === small;
  const expected = small === undefined ? `more than ${manyInstances}` : String(small);
  return { distinct: seen.size, findings: enough ? [] : [`${draws} seeds lead to ${seen.size} instances, not ${expected}`] };
}

/** A hash of what instances show: it changes with what is drawn and with the order of a choice, not with words. */
export const hashOf = (instances: readonly Instance[]): string =>
  seedOf(JSON.stringify(instances.map(({ givens, options }) => [givens, options?.map(({ id }) => id) ?? []])))
    .toString(16)
    .padStart(8, '0');
