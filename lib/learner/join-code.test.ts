import { expect, test } from 'vitest';
import { joinCodeLength, makeJoinCode, readJoinCode } from './join-code';

test('a code has no letter or digit that is taken for another', () => {
  let at = 0;
  const all = Array.from({ length: 30 }, () => makeJoinCode((bound) => at++ % bound)).join('');
  expect(all).not.toMatch(/[01258BILOSUVZ]/);
  expect(all).toHaveLength(30 * joinCodeLength);
});

test.each(['ACDE3467', 'acde3467', ' ACDE-3467 ', 'ＡＣＤＥ３４６７', 'ACDE ‐ 3467'])(
  '%j is read as typed by a person',
  (typed) => {
    expect(readJoinCode(typed)).toBe('ACDE3467');
  },
);
