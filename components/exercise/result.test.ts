import { expect, test } from 'vitest';
import { cellMark, cellVerdicts, type Result } from './result';

const partly = (feedback: Result['feedback']): Result => ({ verdict: 'partly', score: 0.5, feedback });

// course.md, "table": (−3.6, 4.8) is uphill, rows 1 and 2 follow from it, row 3 is uphill again and loses nothing.
test('a slip made again is not marked as wrong once more', () => {
  const verdicts = cellVerdicts(
    partly([
      { code: 'ascent', message: '', at: 0 },
      { code: 'same-slip', message: '', at: 3 },
    ]),
    ['0', '1', '2', '3'],
  );
  expect([...verdicts.values()]).toEqual(['incorrect', 'correct', 'correct', 'repeated']);
  expect(cellMark('repeated')).toBe('partly');
});

test('a near cell is neither right nor wrong', () => {
  const verdicts = cellVerdicts(partly([{ code: 'not-precise-enough', message: '', at: [0, 1] }]), ['0,0', '0,1']);
  expect([...verdicts.values()]).toEqual(['correct', 'partly']);
});

test('of an answer that is wrong as a whole, no cell is marked', () => {
  expect(cellVerdicts({ verdict: 'incorrect', score: 0, feedback: [{ code: 'wrong', message: '' }] }, ['0']).size).toBe(0);
});
