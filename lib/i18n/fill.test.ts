import { expect, test } from 'vitest';
import { fill } from './fill';

const lines = '{n} {n, plural, one {line comes} other {lines come}} out differently: {places}.';

test.each([
  ['{solved} of {all} solved', { solved: 0, all: 3 }, '0 of 3 solved'],
  ['{n} left', {}, '{n} left'],
  ['{n, plural, one {step} other {steps}}', {}, '{n, plural, one {step} other {steps}}'],
  [lines, { n: 1, places: 'a' }, '1 line comes out differently: a.'],
  [lines, { n: '1', places: 'a' }, '1 line comes out differently: a.'],
  [lines, { n: 0, places: 'a' }, '0 lines come out differently: a.'],
  [lines, { n: 12, places: 'a, b' }, '12 lines come out differently: a, b.'],
])('%s with %o', (sentence, values, filled) => {
  expect(fill(sentence, values)).toBe(filled);
});
