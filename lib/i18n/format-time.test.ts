import { expect, test } from 'vitest';
import { formatTime } from './format-time';

test('a moment is told in Japan time, in the language of the page', () => {
  expect(formatTime('ja', '2026-11-24T15:05:59.000Z')).toBe('2026年11月25日 00:05');
  expect(formatTime('en', new Date('2026-11-24T10:05:00.000Z'))).toBe('24 Nov 2026, 19:05');
});
