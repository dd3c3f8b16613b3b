import { describe, expect, test } from 'vitest';
import { pointerTo } from './problem';
import { Answer, ClassRequest, InstanceQuery, SubmissionRequest, Variant } from './schemas';

describe('Answer takes every JSON that some kind may be, and no other', () => {
  test.each([
    ['number', '0.0975'],
    ['an empty string', ''],
    ['vector', ['6', '8']],
    ['no cells', []],
    [
      'matrix',
      [
        ['6', '8'],
        ['0', '4'],
      ],
    ],
    ['formula', { latex: '2x_{0}' }],
    ['formulas', ['2x_0', { latex: '2x_1' }]],
    ['parameters', { eta: '0.1', y: ['0.1'] }],
    ['code', { language: 'python', source: 'def f(): pass' }],
  ])('%s', (_, answer) => {
    expect(Answer.safeParse(answer).success).toBe(true);
  });
  test.each([
    ['a JSON number', 0.0975],
    ['null', null],
    ['a truth value', true],
    ['numbers in cells', [6, 8]],
    ['null in cells', ['6', null]],
    ['three deep', [[['6']]]],
    ['numbers by name', { eta: 0.1 }],
    ['objects by name', { eta: { latex: '1' } }],
  ])('not %s', (_, answer) => {
    expect(Answer.safeParse(answer).success).toBe(false);
  });
});

test.each([
  ['article', true],
  [0, true],
  [2 ** 31 - 1, true],
  [2 ** 31, false],
  [-1, false],
  [0.5, false],
  ['7', false],
  [Number.NaN, false],
])('a variant in a body: %s', (variant, fits) => {
  expect(Variant.safeParse(variant).success).toBe(fits);
});

test.each([
  [{}, 'article'],
  [{ variant: 'article' }, 'article'],
  [{ variant: '7' }, 7],
  [{ variant: '2147483647' }, 2_147_483_647],
])('a variant in a query: %o', (query, variant) => {
  expect(InstanceQuery.parse(query).variant).toBe(variant);
});
test.each(['2147483648', '-1', '1.5', '1e3', '', ' 7', '7x', 'ARTICLE', '٣'])('no variant in a query: %j', (variant) => {
  expect(InstanceQuery.safeParse({ variant }).success).toBe(false);
});

test('an id is kept in lower case, so that a retry finds it', () => {
  const sent = { id: '0190A7B2-1C2D-7E3F-8A4B-5C6D7E8F9A0B', exercise: 'squared-error', variant: 'article', answer: '1' };
  expect(SubmissionRequest.parse(sent).id).toBe('0190a7b2-1c2d-7e3f-8a4b-5c6d7e8f9a0b');
});

test.each([
  ['2年A組', true],
  ['  Class 2  ', true],
  ['', false],
  ['   ', false],
  ['a\u0000b', false],
  ['a\u202eb', false],
  ['a'.repeat(101), false],
])('a class called %j', (name, fits) => {
  expect(ClassRequest.safeParse({ name }).success).toBe(fits);
});

test('a place is a JSON pointer', () => {
  expect(pointerTo([])).toBe('#');
  expect(pointerTo(['answer', 0, 'a/b~c'])).toBe('#/answer/0/a~1b~0c');
});
