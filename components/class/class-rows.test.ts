import { describe, expect, test } from 'vitest';
import { afterJoining, afterProgress, afterReading, cellStatus, type LearnerRow, toRow, withProgress } from './class-rows';

const row: LearnerRow = { id: 'a', displayName: '青木', progress: { 'squared-error': { status: 'tried', attempts: 2 } } };

describe('the status of a cell', () => {
  test.each([
    [undefined, 'new'],
    [{ status: 'tried', attempts: 1 }, 'tried'],
    [{ status: 'tried', attempts: 2 }, 'tried'],
    [{ status: 'tried', attempts: 3 }, 'stuck'],
    [{ status: 'partly', attempts: 2 }, 'partly'],
    [{ status: 'partly', attempts: 4 }, 'stuck'],
    [{ status: 'solved', attempts: 1 }, 'solved'],
    [{ status: 'solved', attempts: 9 }, 'solved'],
  ] as const)('%j is %s', (progress, status) => {
    expect(cellStatus(progress)).toBe(status);
  });
});

test('a row keeps what was tried and leaves out what is new', () => {
  const told = {
    id: 'a',
    displayName: '青木',
    progress: [
      { exercise: 'squared-error', status: 'tried', attempts: 2 },
      { exercise: 'why-delta', status: 'new', attempts: 0 },
    ],
  } as const;
  expect(toRow(told)).toEqual(row);
});

describe('news of one exercise', () => {
  test('a further try shows', () => {
    const after = withProgress(row, { exercise: 'squared-error', status: 'solved', attempts: 3 });
    expect(after.progress['squared-error']).toEqual({ status: 'solved', attempts: 3 });
  });
  test('news that comes late, twice, or of nothing changes nothing, not even the object', () => {
    expect(withProgress(row, { exercise: 'squared-error', status: 'tried', attempts: 1 })).toBe(row);
    expect(withProgress(row, { exercise: 'squared-error', status: 'tried', attempts: 2 })).toBe(row);
    expect(withProgress(row, { exercise: 'why-delta', status: 'new', attempts: 0 })).toBe(row);
  });
  test('a regrade that keeps the number of tries shows', () => {
    const after = withProgress(row, { exercise: 'squared-error', status: 'solved', attempts: 2 });
    expect(after.progress['squared-error']?.status).toBe('solved');
  });
  test('a stranger’s news leaves the rows alone', () => {
    const rows = [row];
    expect(afterProgress(rows, 'b', { exercise: 'why-delta', status: 'solved', attempts: 1 })).toBe(rows);
    expect(afterProgress(rows, 'a', { exercise: 'why-delta', status: 'solved', attempts: 1 })).toMatchObject([
      { progress: { 'why-delta': { status: 'solved' } } },
    ]);
  });
});

test('who joins gets the last row, who takes another name keeps the place', () => {
  const rows = afterJoining([row], { id: 'b', displayName: '池田' });
  expect(rows.map(({ displayName }) => displayName)).toEqual(['青木', '池田']);
  expect(afterJoining(rows, { id: 'a', displayName: 'Aoki' }).map(({ displayName }) => displayName)).toEqual(['Aoki', '池田']);
  expect(afterJoining(rows, { id: 'b', displayName: '池田' })).toBe(rows);
});

describe('reading the class again', () => {
  test('shows who is in it now, and keeps unchanged rows as they are', () => {
    const read = [
      { id: 'a', displayName: '青木', progress: [{ exercise: 'squared-error', status: 'tried', attempts: 2 }] },
      { id: 'c', displayName: '石川', progress: [] },
    ] as const;
    const rows = afterReading([row, { id: 'b', displayName: '池田', progress: {} }], read);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(rows[0]).toBe(row);
  });
  test('does not undo news that arrived while it was read', () => {
    const read = [
      { id: 'a', displayName: '青木', progress: [{ exercise: 'squared-error', status: 'tried', attempts: 1 }] },
    ] as const;
    expect(afterReading([row], read)).toEqual([row]);
  });
});
