import type { PairVerdict } from '@/lib/grading/formula/labelled-pair';

/** One answer to decide: what was typed, what is asked for, what a person says of it. */
export interface Question {
  readonly input: string;
  readonly key: string;
  readonly expect: PairVerdict;
}

export interface Decider<Q extends Question> {
  readonly name: string;
  /** Decides from the text on, as for a submission; may throw where it cannot read. */
  readonly decide: (question: Q) => PairVerdict;
}

export interface DeciderResult {
  readonly name: string;
  readonly perSecond: number;
  /** Microseconds. */
  readonly median: number;
  readonly p99: number;
  readonly falseAccepts: number;
  readonly falseRejects: number;
}

/**
 * Decides every question so many times and times each decision by itself, for that is what a learner waits for. A question
 * counts with the median of its rounds, so that p99 tells of the hardest questions and not of what else the machine did.
 * A first round warms up and counts the verdicts; only what is called equal counts as accepted.
 */
export function timeDecider<Q extends Question>(decider: Decider<Q>, questions: readonly Q[], rounds: number): DeciderResult {
  let falseAccepts = 0;
  let falseRejects = 0;
  for (const question of questions) {
    const accepted = decided(decider, question) === 'equal';
    if (accepted && question.expect !== 'equal') falseAccepts++;
    if (!accepted && question.expect === 'equal') falseRejects++;
  }
  const times = questions.map(() => new Float64Array(rounds));
  for (let round = 0; round < rounds; round++) {
    for (const [n, question] of questions.entries()) {
      const began = performance.now();
      decided(decider, question);
      times[n]?.fill(1000 * (performance.now() - began), round, round + 1);
    }
  }
  const medians = Float64Array.from(times, (own) => quantile(own, 0.5));
  const total = medians.reduce((sum, time) => sum + time, 0);
  return {
    name: decider.name,
    perSecond: (1e6 * medians.length) / total,
    median: quantile(medians, 0.5),
    p99: quantile(medians, 0.99),
    falseAccepts,
    falseRejects,
  };
}

function quantile(times: Float64Array, share: number): number {
  const sorted = times.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function decided<Q extends Question>({ decide }: Decider<Q>, question: Q): PairVerdict {
  try {
    return decide(question);
  } catch {
    return 'invalid';
  }
}
