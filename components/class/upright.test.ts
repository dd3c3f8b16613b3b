import { expect, test } from 'vitest';
import { uprightParts } from './upright';

const marked = (title: string) =>
  uprightParts(title)
    .map(({ text, isUpright }) => (isUpright ? `[${text}]` : text))
    .join('');

test.each([
  ['2乗和誤差を求める', '[2]乗和誤差を求める'],
  ['δを足すのはなぜか', '[δ]を足すのはなぜか'],
  ['one-hotのとき', 'one-hotのとき'],
  ['float32の刻み幅h', 'float32の刻み幅[h]'],
  ['x₀による偏微分', '[x₀]による偏微分'],
  ['刻み幅を選ぶ', '刻み幅を選ぶ'],
])('%s', (title, expected) => {
  expect(marked(title)).toBe(expected);
});
