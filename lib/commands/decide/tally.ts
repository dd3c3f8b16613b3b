import {
  type Disagreement,
  decidePair,
  disagreementOf,
  type LabelledPair,
  type PairVerdict,
} from '@/lib/grading/formula/labelled-pair';

export interface PairResult {
  readonly pair: LabelledPair;
  readonly decided: PairVerdict;
  readonly disagreement?: Disagreement;
  readonly milliseconds: number;
}

const warmPasses = 3;
const timedPasses = 5;

/** Decides each pair in several passes; its time is the median of those that come after the code is warm. */
export function decideAll(pairs: readonly LabelledPair[], now: () => number): readonly PairResult[] {
  for (let pass = 0; pass < warmPasses; pass++) for (const pair of pairs) decidePair(pair);
  const passes = Array.from({ length: timedPasses }, () => pairs.map((pair) => timeOf(pair, now)));
  return pairs.map((pair, i) => {
    const decided = decidePair(pair);
    const milliseconds = quantile(sorted(passes.map((times) => times[i] ?? 0)), 0.5);
    const disagreement = disagreementOf(pair.expect, decided);
    return { pair, decided, milliseconds, ...(disagreement && { disagreement }) };
  });
}

function timeOf(pair: LabelledPair, now: () => number): number {
  const start = now();
  decidePair(pair);
  return now() - start;
}

/** One line per disagreement. */
export const describeDisagreement = ({ pair, decided, disagreement }: PairResult): string =>
  `${pair.id ?? ''} ${disagreement}: ${pair.format} ${JSON.stringify(pair.input)} for ${pair.key}: expected ${pair.expect}, decided ${decided}`;

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (ascending: readonly number[], part: number) =>
  ascending[Math.max(0, Math.ceil(part * ascending.length) - 1)] ?? 0;

/** The closing line. */
export function summarise(results: readonly PairResult[]): string {
  const count = (kind: Disagreement) => results.filter(({ disagreement }) => disagreement === kind).length;
  const times = sorted(results.map(({ milliseconds }) => milliseconds));
  const median = (1000 * quantile(times, 0.5)).toFixed(0);
  const p99 = quantile(times, 0.99).toFixed(2);
  return `${results.length} pairs, ${count('falseAccept')} false accepts, ${count('falseReject')} false rejects, ${count('misread')} misread, median ${median} us, p99 ${p99} ms`;
}
