import { expect, test } from 'vitest';
import { localeFromHeader, localeOf } from './locale';

test.each([
  [null, 'ja'],
  ['', 'ja'],
  ['en', 'en'],
  ['en-GB,ja;q=0.8', 'en'],
  ['fr,de', 'ja'],
  ['fr, en;q=0.5, ja;q=0.4', 'en'],
  ['en;q=0.2,ja;q=0.9', 'ja'],
  ['en;q=0', 'ja'],
  ['en;q=oops', 'ja'],
  [';;;,,;q=', 'ja'],
])('Accept-Language %s is answered in %s', (header, locale) => {
  expect(localeFromHeader(header)).toBe(locale);
});

test('what the call asks for wins, if it is a language of ours', () => {
  const request = new Request('http://localhost/', { headers: { 'accept-language': 'en' } });
  expect(localeOf('ja', request)).toBe('ja');
  expect(localeOf('fr', request)).toBe('en');
});
