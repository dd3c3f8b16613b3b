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

/** Decides each pair twice, the code warm the second time, which is the one that `now` times. */
export function decideAll(pairs: readonly LabelledPair[], now: () => number): readonly PairResult[] {
  for (const pair of pairs) decidePair(pair);
  return pairs.map((pair) => {
    const start = now();
    const decided = decidePair(pair);
    const milliseconds = now() - start;
    const disagreement = disagreementOf(pair.expect, decided);
    return { pair, decided, milliseconds, ...(disagreement && { disagreement }) };
  });
}

/** One line per disagreement. */
export const describeDisagreement = ({ pair, decided, disagreement }: PairResult): string =>
  `${pair.id ?? ''} ${disagreement}: ${pair.format} ${JSON.stringify(pair.input)} for ${pair.key}: expected ${pair.expect}, decided ${decided}`;

const quantile = (sorted: readonly number[], part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;

/** The closing line. */
export function summarise(results: readonly PairResult[]): string {
  const count = (kind: Disagreement) => results.filter(({ disagreement }) => disagreement === kind).length;
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const median = (1000 * quantile(times, 0.5)).toFixed(0);
  const p99 = quantile(times, 0.99).toFixed(2);
  return `${results.length} pairs, ${count('falseAccept')} false accepts, ${count('falseReject')} false rejects, ${count('misread')} misread, median ${median} us, p99 ${p99} ms`;
}
