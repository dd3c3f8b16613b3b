import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferredLocale } from './negotiate';

test.each([
  ['en-GB,ja;q=0.8', 'en'],
  ['en-GB', 'en'],
  ['EN-us', 'en'],
  ['ja-JP,en;q=0.9', 'ja'],
  ['fr-FR, en;q=0.4, ja;q=0.6', 'ja'],
  ['fr;q=1.0, ja;q=0.5, en;q=0.5', 'ja'],
  ['en;q=0, ja', 'ja'],
  ['en ; q=0.1 , ja ; q=0.9', 'ja'],
  ['en;q=NaN, ja;q=0.1', 'ja'],
  ['de,fr;q=0.5', undefined],
  ['en;q=0', undefined],
  ['*', undefined],
  ['english', undefined],
  ['', undefined],
  [null, undefined],
])('a reader who accepts %j gets %j', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test('any header is answered without an error', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect([undefined, 'ja', 'en']).toContain(preferredLocale(header));
    }),
  );
});
