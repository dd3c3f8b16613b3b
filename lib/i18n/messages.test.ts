import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages';

/** Every leaf as `room.key.key`, with the placeholders of its sentence. */
function leaves(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return [`${at} ${(value.match(/\{\w+\}/g) ?? []).sort().join(' ')}`];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`));
}

describe('the interface’s words', () => {
  test('both languages have the same keys and placeholders', () => {
    expect(leaves(messagesOf('en')).sort()).toEqual(leaves(messagesOf('ja')).sort());
  });
  test('no exclamation mark, no empty sentence', () => {
    for (const locale of ['ja', 'en'] as const) {
      const text = JSON.stringify(messagesOf(locale));
      expect(text).not.toMatch(/[!！]/);
      expect(text).not.toContain(':""');
    }
  });
});
