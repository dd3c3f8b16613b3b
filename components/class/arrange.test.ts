import { describe, expect, test } from 'vitest';
import { arrange, solvedShare } from './arrange';
import type { LearnerRow } from './class-rows';

const exercises = ['squared-error', 'why-delta'];
const solved = { status: 'solved', attempts: 1 } as const;
const stuck = { status: 'tried', attempts: 3 } as const;
const rows: readonly LearnerRow[] = [
  { id: '1', displayName: 'Ito 10', progress: { 'squared-error': solved, 'why-delta': solved } },
  { id: '2', displayName: 'Aoki', progress: { 'squared-error': stuck } },
  { id: '3', displayName: 'Ito 9', progress: {} },
  { id: '4', displayName: 'ueda', progress: { 'squared-error': stuck, 'why-delta': stuck } },
];
const order = (sort: 'name' | 'joined' | 'stuck' | 'least', show: 'all' | 'stuck' | 'idle' = 'all', shown = exercises) =>
  arrange(rows, shown, { sort, show })
    .map(({ id }) => id)
    .join('');

describe('the order of rows', () => {
  test.each([
    ['joined', '1234'],
    ['name', '2314'],
    ['stuck', '4213'],
    ['least', '2341'],
  ] as const)('by %s', (sort, ids) => {
    expect(order(sort)).toBe(ids);
  });
});

test('a space in a Japanese name does not part it from the same name without one', () => {
  const named = ['林　樹', 'Ito', '林健太郎', '阿部 葵', '林 樹', '林樹'].map((displayName, at) => ({
    id: String(at),
    displayName,
    progress: {},
  }));
  const names = arrange(named, exercises, { sort: 'name', show: 'all' }).map(({ displayName }) => displayName);
  expect(names).toEqual(['Ito', '阿部 葵', '林健太郎', '林　樹', '林 樹', '林樹']);
});

test('who is stuck, and who has not started, can be shown alone', () => {
  expect(order('joined', 'stuck')).toBe('24');
  expect(order('joined', 'idle')).toBe('3');
});

test('only the exercises on show count', () => {
  expect(order('joined', 'idle', ['why-delta'])).toBe('23');
  expect(order('joined', 'stuck', ['why-delta'])).toBe('4');
});

test('the share of the class that has solved an exercise', () => {
  expect(solvedShare(rows, 'squared-error')).toBe(0.25);
  expect(solvedShare([], 'squared-error')).toBe(0);
});
