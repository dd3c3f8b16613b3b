import { describe, expect, test } from 'vitest';
import type { AnswerFormat } from '@/lib/grading/answer-kinds';
import { emptyAnswer, fits, placesOf } from './answer-shape';

const matrix: AnswerFormat = { kind: 'matrix', shape: [2, 3] };
const parameters: AnswerFormat = { kind: 'parameters', parameters: [{ name: 'eta' }, { name: 'direction', length: 2 }] };

describe('emptyAnswer', () => {
  test.each<[AnswerFormat, unknown]>([
    [{ kind: 'number' }, ''],
    [{ kind: 'vector', shape: [2] }, ['', '']],
    [
      matrix,
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ],
    [parameters, { eta: '', direction: ['', ''] }],
    [{ kind: 'choice', options: [] }, []],
  ])('%o', (format, empty) => {
    expect(emptyAnswer(format)).toEqual(empty);
    expect(fits(format, empty)).toBe(true);
  });
});

test.each([
  ['a vector of another length', { kind: 'vector', shape: [3] } as const, ['1', '2']],
  ['a number for a matrix', matrix, '1'],
  ['a missing parameter', parameters, { eta: '1' }],
  ['null', matrix, null],
])('%s does not fit', (_, format, answer) => {
  expect(fits(format, answer)).toBe(false);
});

test('a formula fits as text and as LaTeX from an editor', () => {
  expect(fits({ kind: 'formula' }, { latex: 'x^2' })).toBe(true);
  expect(fits({ kind: 'formulas', shape: [2] }, ['2x_0', { latex: '2x_1' }])).toBe(true);
  expect(fits({ kind: 'formulas', shape: [2] }, ['2x_0'])).toBe(false);
  expect(fits({ kind: 'formula' }, { latex: 2 })).toBe(false);
});

test('a matrix is judged cell by cell, a table row by row', () => {
  expect(placesOf(matrix)).toEqual(['0,0', '0,1', '0,2', '1,0', '1,1', '1,2']);
  expect(placesOf({ kind: 'table', shape: [3, 2] })).toEqual(['0', '1', '2']);
});
