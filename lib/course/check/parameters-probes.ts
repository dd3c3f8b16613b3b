import type { ParametersKey } from '@/lib/grading/answer-kinds';
import type { Probe } from './probe';

/** What no experiment decides: the shape of the answer. The outcomes are the exercise's own samples. */
export function parametersProbes({ parameters }: ParametersKey): readonly Probe[] {
  const filled = (text: string) =>
    parameters.map(({ name, length }) => [name, length === undefined ? text : Array(length).fill(text)]);
  const unreadable = ['', 'abc', 'NaN', '1/0', '0,5'].map((text) => Object.fromEntries(filled(text)));
  const extra = Object.fromEntries([...filled('1'), ['undeclared', '1']]);
  return [...unreadable, extra, {}, null, [], 'abc'].map((answer) => ({
    what: 'an unreadable answer',
    answer,
    verdicts: ['invalid'],
  }));
}
