import { errata } from '@/lib/course/errata/all-errata';

/** What the core's checks come to where this runs: the TeX of each line, by the erratum's id. */
export const computedChecks = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(errata.map(({ id, check }) => [id, check().map(({ tex }) => tex)]));
