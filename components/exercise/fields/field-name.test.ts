import { expect, test } from 'vitest';
import { wordsOf } from './field-name';

test.each([
  ['\\Y{y_{0}}', 'y 0'],
  ['d_{10}', 'd 10'],
  ["\\E{E'}", 'E′'],
  ['\\S{\\eta}', 'eta'],
  ['\\G{\\frac{\\partial f}{\\partial x_0}}', '∂f/∂x₀'],
  ['\\G{\\partial L/\\partial w_{21}}', '∂L/∂w₂₁'],
  ['(-3,\\ 4)', '(-3, 4)'],
  ["\\G{f'(3)}\\approx", 'f′(3)'],
])('%s is called "%s"', (tex, words) => {
  expect(wordsOf(tex)).toBe(words);
});
