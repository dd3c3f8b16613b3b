import { expect, test } from 'vitest';
import { wordsOf } from './field-name';

test.each([
  ['\\Y{y_{0}}', 'y 0'],
  ['d_{10}', 'd 10'],
  ["\\E{E'}", 'E′'],
  ['\\S{\\eta}', 'eta'],
  ['\\frac{\\partial f}{\\partial x_0}', 'f x 0'],
])('%s is called "%s"', (tex, words) => {
  expect(wordsOf(tex)).toBe(words);
});
