import { type Comparison, countsAsZero, integerOf, matches, nearFactor } from './compare';
import type { Feedback } from './verdict';

/** Generic codes: what can be said of a wrong value where no mistake of the exercise explains it. */
interface Trace {
  readonly code: string;
  readonly values?: NonNullable<Feedback['values']>;
  /** The answer that this trace leads to. */
  readonly of: (references: readonly number[]) => readonly number[];
}

const scaled = (code: string, factor: number, values?: NonNullable<Feedback['values']>): Trace => ({
  code,
  ...(values ? { values } : {}),
  of: (references) => references.map((reference) => reference * factor),
});

/** In the order of course.md; `terms` is the n of `times-n` and `divided-by-n`. */
const tracesOf = (terms: number | undefined): Trace[] => [
  scaled('sign-flipped', -1),
  scaled('times-two', 2),
  scaled('times-half', 1 / 2),
  scaled('times-ten', 10),
  scaled('times-tenth', 1 / 10),
  ...(terms === undefined ? [] : [scaled('times-n', terms, { n: terms }), scaled('divided-by-n', 1 / terms, { n: terms })]),
];

export interface Diagnosis extends Comparison {
  readonly terms?: number;
  /** [rows, columns] of a matrix. */
  readonly shape?: readonly number[];
}

const transpose = (cells: readonly number[], columns: number): number[] => {
  const rows = cells.length / columns;
  return cells.map((_, index) => cells[(index % rows) * columns + Math.floor(index / rows)] ?? Number.NaN);
};
const ascending = (cells: readonly number[]) => [...cells].sort((a, b) => a - b);

/** Which generic code fits a whole answer that is not right; a code that fits within τ wins over one within 10τ. */
export const diagnose = (answer: readonly number[], references: readonly number[], asked: Diagnosis): Feedback => {
  const traces = tracesOf(asked.terms);
  const columns = asked.shape?.length === 2 ? (asked.shape[1] ?? 1) : 1;
  if (columns > 1 && references.length > columns) traces.push({ code: 'transposed', of: (cells) => transpose(cells, columns) });
  // A trace of zeros alone is no trace: every answer of zeros would be "twice" it.
  const telling = !references.every((reference) => countsAsZero(reference, asked));
  for (const factor of [1, nearFactor] as const) {
    const trace = telling && traces.find(({ of }) => matches(answer, of(references), asked, factor));
    if (trace) return { code: trace.code, ...(trace.values ? { values: trace.values } : {}) };
    if (answer.length > 1 && matches(ascending(answer), ascending(references), asked, factor)) return { code: 'reordered' };
  }
  const fractional = asked.tolerance === 0 ? answer.findIndex((cell) => integerOf(cell) === undefined) : -1;
  if (fractional >= 0) return { code: 'not-an-integer' };
  return { code: 'wrong' };
};
