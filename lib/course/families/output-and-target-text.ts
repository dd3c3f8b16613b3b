import { output, strip, target } from '@/lib/course/equation-text';
import { inCell, operand, tex } from '@/lib/course/number-text';
import type { OutputAndTarget } from './output-and-target';

/** The givens as a table under the prompt: a column per class. */
export const outputAndTargetTable = ({ y, t }: OutputAndTarget): string =>
  strip(
    ['*k*', ...y.map((_, k) => String(k))],
    [`$${output('y_k')}$`, ...y.map((value) => inCell(value))],
    [`$${target('t_k')}$`, ...t.map((value) => inCell(value))],
  );

/** y_k − t_k with its numbers, in their colours. */
export const difference = ({ y, t }: OutputAndTarget, k: number): string => `${output(tex(y[k] ?? 0))}-${target(tex(t[k] ?? 0))}`;

/** (y_k − t_k)² with its numbers. */
export const squaredDifference = (givens: OutputAndTarget, k: number): string => `(${difference(givens, k)})^2`;

/** t_k · log y_k with its numbers. */
export const weightedLogarithm = ({ y, t }: OutputAndTarget, k: number): string =>
  `${target(tex(t[k] ?? 0))}\\cdot\\log ${output(operand(y[k] ?? 0))}`;

/** The classes on which output and target differ: elsewhere a term of the squared errors is 0. */
export const differing = ({ y, t }: OutputAndTarget): readonly number[] => [...y.keys()].filter((k) => y[k] !== t[k]);
