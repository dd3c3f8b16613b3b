import { expect, test } from 'vitest';
import { type Question, timeDecider } from './decisions';

const questions: readonly Question[] = [
  { input: 'x', key: 'x', expect: 'equal' },
  { input: 'y', key: 'x', expect: 'different' },
  { input: '?', key: 'x', expect: 'invalid' },
];

test.each([
  ['says what a person says', (q: Question) => q.expect, 0, 0],
  ['accepts everything', () => 'equal' as const, 2, 0],
  ['accepts nothing', () => 'different' as const, 0, 1],
  [
    'throws, which accepts nothing',
    () => {
      throw new Error('unreadable');
    },
    0,
    1,
  ],
])('a decider that %s', (name, decide, falseAccepts, falseRejects) => {
  expect(timeDecider({ name, decide }, questions, 2)).toMatchObject({ name, falseAccepts, falseRejects });
});
