import { expect, test } from 'vitest';
import { actionOf, actions, beginsPair, keysOf } from './shortcut-keys';

test.each([
  [undefined, '/', 'search'],
  [undefined, '?', 'help'],
  [undefined, 'j', 'nextExercise'],
  [undefined, 'p', 'previousLesson'],
  ['g', 'p', 'progress'],
  ['g', 'h', 'home'],
  ['g', 'j', 'nextExercise'],
  [undefined, 'h', undefined],
  [undefined, 'g', undefined],
  ['g', 'x', undefined],
])('after %s the key %s means %s', (before, key, action) => {
  expect(actionOf(before, key)).toBe(action);
});

test('g begins pairs, and no two shortcuts have the same keys', () => {
  expect(beginsPair('g')).toBe(true);
  expect(beginsPair('j')).toBe(false);
  expect(new Set(actions.map((action) => keysOf[action].join(' '))).size).toBe(actions.length);
});
