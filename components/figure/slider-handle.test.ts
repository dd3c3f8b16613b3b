import { expect, test } from 'vitest';
import { onRange, valueAfterKey } from './slider-handle';

const unit = { from: 0, to: 1, step: 0.01 };

test.each([
  [0.1, 'ArrowUp', false, 0.11],
  [0.1, 'ArrowLeft', false, 0.09],
  [0.1, 'ArrowUp', true, 0.2],
  [0.1, 'PageUp', false, 0.2],
  [0.95, 'PageUp', false, 1],
  [0.005, 'ArrowDown', false, 0],
  [0.4, 'Home', false, 0],
  [0.4, 'End', false, 1],
  [0.4, 'a', false, undefined],
])('from %d, %s (shift %s) leads to %s', (value, key, shift, next) => {
  expect(valueAfterKey(value, key, shift, unit)).toBe(next);
});

test('a value keeps to the grid without the noise of adding steps', () => {
  expect(onRange(0.1 + 0.2, { from: 0, to: 1, step: 0.1 })).toBe(0.3);
  expect(onRange(7, unit)).toBe(1);
  expect(onRange(0.30103, { from: -4, to: 0.30103, step: 0.1 })).toBe(0.30103);
});
