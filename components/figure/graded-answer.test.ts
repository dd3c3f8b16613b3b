import { describe, expect, test } from 'vitest';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { gradedAnswerOf } from './graded-answer';

const record = (graded: SubmittedAnswer) => ({ status: 'tried', variant: 'article', givens: { h: 0.1 }, graded }) as const;

describe('gradedAnswerOf', () => {
  test.each<[string, SubmittedAnswer, readonly number[]]>([
    ['a number', '６．１', [6.1]],
    ['a vector', ['6', '8'], [6, 8]],
    [
      'a matrix, row by row',
      [
        ['1', '2'],
        ['3', '½'],
      ],
      [1, 2, 3, 0.5],
    ],
    ['a parameter', { h: '1e-4' }, [1e-4]],
    ['a parameter that is a vector', { direction: ['−3', '−4'] }, [-3, -4]],
  ])('%s', (_, answer, numbers) => {
    expect(gradedAnswerOf('e', record(answer))?.numbers).toEqual(numbers);
  });

  test.each<[string, SubmittedAnswer]>([
    ['a formula', '2*x'],
    ['a choice', ['b']],
    ['nothing chosen', []],
  ])('%s is no list of numbers', (_, answer) => {
    expect(gradedAnswerOf('e', record(answer))).toBeUndefined();
  });

  test('nothing graded is nothing, and only a revealed instance is revealed', () => {
    expect(gradedAnswerOf('e', undefined)).toBeUndefined();
    expect(gradedAnswerOf('e', { status: 'new', variant: 'article', givens: {} })).toBeUndefined();
    expect(gradedAnswerOf('e', record('1'))?.revealed).toBe(false);
    expect(gradedAnswerOf('e', { ...record('1'), revealed: true })?.revealed).toBe(true);
  });
});
