import { allowedDistance, type Comparison } from './compare';
import type { AcceptedInterval } from './verdict';

/** The closed interval of accepted answers of each reference cell, row-major; shown once the instance is solved. */
export const acceptedIntervals = (references: readonly number[], comparison: Comparison): AcceptedInterval[] =>
  references.map((reference) => {
    const distance = allowedDistance(reference, comparison);
    return { reference, from: reference - distance, to: reference + distance };
  });
