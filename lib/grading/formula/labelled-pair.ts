import { decideEqual } from './decide';
import type { FormulaNames } from './declarations';
import type { AskedForm } from './form';
import { FormulaReader } from './read';

/** One line of a labelled set: an answer, the formula asked for, and what a person says of them. */
export interface LabelledPair {
  readonly id?: string;
  readonly input: string;
  readonly format: 'latex' | 'ascii';
  readonly key: string;
  readonly vars: FormulaNames;
  readonly expect: PairVerdict;
  /** Absolute tolerance. */
  readonly tol?: number;
  readonly form?: AskedForm;
  /** Left sides to read past. */
  readonly lhs?: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly topic?: string;
  readonly why?: string;
}
export type PairVerdict = 'equal' | 'different' | 'invalid';

const seedOfPairs = 'labelled pairs';

/**
 * Decides a pair with the reader and the decision that grade a learner's answer. Another shape than the key's is
 * `different` here: a set of pairs knows no fields. Throws a TypeError where the key itself cannot be read.
 */
export function decidePair({ input, format, key, vars, tol, form, lhs, aliases }: LabelledPair): PairVerdict {
  const reader = new FormulaReader(vars, { ...(lhs ? { leftSides: lhs } : {}), ...(aliases ? { aliases } : {}) });
  const reference = reader.read(key);
  if (!reference.ok) throw new TypeError(`the key ${key} is unreadable: ${reference.code} at ${reference.at}`);
  const answer = reader.read(format === 'latex' ? { latex: input } : input);
  if (!answer.ok) return 'invalid';
  return decideEqual(answer.tree, reference.tree, reader.declarations, {
    seed: seedOfPairs,
    ...(tol === undefined ? {} : { tolerance: tol }),
    ...(form === undefined ? {} : { form }),
  }).verdict;
}

/** `falseAccept`: equal though it is not; `falseReject`: not equal though it is; `misread`: different for invalid, or the reverse. */
export type Disagreement = 'falseAccept' | 'falseReject' | 'misread';

export function disagreementOf(expected: PairVerdict, decided: PairVerdict): Disagreement | undefined {
  if (decided === expected) return undefined;
  if (decided === 'equal') return 'falseAccept';
  return expected === 'equal' ? 'falseReject' : 'misread';
}
