import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages';

// Only English inflects by number: a choice says nothing that the plain placeholder beside it does not.
const withoutChoices = (sentence: string) => sentence.replace(/\{\w+, plural, one \{[^{}]*\} other \{[^{}]*\}\}/g, '');

/** Every leaf as `room.key.key`, with the placeholders of its sentence. */
function leaves(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return [`${at} ${(withoutChoices(value).match(/\{\w+\}/g) ?? []).sort().join(' ')}`];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`));
}

describe('the interface’s words', () => {
  test('both languages have the same keys and placeholders', () => {
    expect(leaves(messagesOf('en')).sort()).toEqual(leaves(messagesOf('ja')).sort());
  });
  test('a choice by number has both its forms', () => {
    expect(withoutChoices(JSON.stringify(messagesOf('en')))).not.toContain('plural');
    expect(JSON.stringify(messagesOf('ja'))).not.toContain('plural');
  });
  test('no exclamation mark, no empty sentence', () => {
    for (const locale of ['ja', 'en'] as const) {
      const text = JSON.stringify(messagesOf(locale));
      expect(text).not.toMatch(/[!！]/);
      expect(text).not.toContain(':""');
    }
  });
});
