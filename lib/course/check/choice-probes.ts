import type { ChoiceKey } from '@/lib/grading/answer-kinds';
import { notCorrect, type Probe } from './probe';

export function choiceProbes(key: ChoiceKey): readonly Probe[] {
  const { options, right, several } = key;
  const wrong = options.filter((id) => !right.includes(id));
  const mutated = { ...key, right: wrong.slice(0, 1) };
  const notOne = several ? [] : [options.slice(0, 2)];
  return [
    { what: 'the right set', answer: right, verdicts: ['correct'], mistakes: 'none' },
    ...wrong.map((id): Probe => ({ what: `option ${id}`, answer: [id], verdicts: ['incorrect'] })),
    { what: 'the right set against a mutated key', answer: right, key: mutated, verdicts: notCorrect },
    ...(several ? [{ what: 'all options', answer: options, verdicts: notCorrect }] : []),
    ...[[], ['no-such-option'], 'a', null, {}, ...notOne].map(
      (answer): Probe => ({ what: 'an unreadable answer', answer, verdicts: ['invalid'] }),
    ),
  ];
}
