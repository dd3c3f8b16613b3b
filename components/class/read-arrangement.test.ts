import { expect, test } from 'vitest';
import { readArrangement, usualArrangement } from './read-arrangement';

test.each([
  [null, usualArrangement],
  ['{', usualArrangement],
  ['null', usualArrangement],
  ['{"sort":"stuck","show":"stuck","lesson":"gradient"}', { sort: 'stuck', show: 'stuck', lesson: 'gradient' }],
  ['{"sort":"best","show":7,"lesson":"no-such"}', usualArrangement],
  ['{"show":"idle"}', { ...usualArrangement, show: 'idle' }],
])('%s', (kept, expected) => {
  expect(readArrangement(kept, ['gradient'])).toEqual(expected);
});
