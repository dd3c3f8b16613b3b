import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTry, foldByExercise, foldProgress, type GradedTry, noProgress } from './progress';

const at = (minute: number) => new Date(Date.UTC(2026, 3, 1, 9, minute));
const tries = {
  invalid: (minute: number): GradedTry => ({ verdict: 'invalid', score: 0, at: at(minute) }),
  wrong: (minute: number): GradedTry => ({ verdict: 'incorrect', score: 0, at: at(minute) }),
  half: (minute: number): GradedTry => ({ verdict: 'partly', score: 0.5, at: at(minute) }),
  right: (minute: number): GradedTry => ({ verdict: 'correct', score: 1, at: at(minute) }),
};

describe('foldProgress', () => {
  test.each([
    ['nothing yet', [], { status: 'new', bestScore: 0, attempts: 0, solvedAt: null }],
    ['an unreadable answer counts nowhere', [tries.invalid(0)], { status: 'new', bestScore: 0, attempts: 0, solvedAt: null }],
    ['a wrong answer', [tries.wrong(0)], { status: 'tried', bestScore: 0, attempts: 1, solvedAt: null }],
    ['partly, then wrong', [tries.half(0), tries.wrong(1)], { status: 'partly', bestScore: 0.5, attempts: 2, solvedAt: null }],
    ['solved at once', [tries.right(3)], { status: 'solved', bestScore: 1, attempts: 1, solvedAt: at(3) }],
    [
      'solved stays solved, at the first time',
      [tries.wrong(0), tries.right(1), tries.invalid(2), tries.wrong(3), tries.right(4)],
      { status: 'solved', bestScore: 1, attempts: 4, solvedAt: at(1) },
    ],
  ])('%s', (_, list, expected) => {
    expect(foldProgress(list)).toEqual(expected);
  });

  const anyTry: fc.Arbitrary<GradedTry> = fc
    .tuple(
      fc.constantFrom('correct', 'partly', 'incorrect', 'invalid'),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.nat(1000),
    )
    .map(([verdict, share, minute]) => ({
      verdict,
      score: verdict === 'correct' ? 1 : verdict === 'partly' ? share : 0,
      at: at(minute),
    }));

  test('the order of tries does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(anyTry).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(foldProgress(shuffled)).toEqual(foldProgress(list));
        },
      ),
    );
  });

  test('adding one try to stored progress equals folding everything anew', () => {
    fc.assert(
      fc.property(fc.array(anyTry), anyTry, (list, last) => {
        expect(addTry(foldProgress(list), last)).toEqual(foldProgress([...list, last]));
      }),
    );
  });

  test('the status agrees with the score, and nothing is ever lost', () => {
    fc.assert(
      fc.property(fc.array(anyTry), anyTry, (list, last) => {
        const before = foldProgress(list);
        const after = addTry(before, last);
        expect(after.bestScore).toBeGreaterThanOrEqual(before.bestScore);
        expect(after.status === 'solved').toBe(after.solvedAt !== null);
        expect(after.status === 'partly').toBe(after.bestScore > 0 && after.bestScore < 1);
        if (before.status === 'solved') expect(after.status).toBe('solved');
      }),
    );
  });

  test('a score that is no number is worth nothing', () => {
    expect(addTry(noProgress, { verdict: 'incorrect', score: Number.NaN, at: at(0) }).bestScore).toBe(0);
  });
});

test('foldByExercise keeps exercises apart', () => {
  expect(
    foldByExercise([
      { exercise: 'squared-error', ...tries.right(0) },
      { exercise: 'cross-entropy', ...tries.invalid(1) },
      { exercise: 'squared-error', ...tries.wrong(2) },
    ]),
  ).toEqual([
    { exercise: 'squared-error', status: 'solved', bestScore: 1, attempts: 2, solvedAt: at(0) },
    { exercise: 'cross-entropy', status: 'new', bestScore: 0, attempts: 0, solvedAt: null },
  ]);
});
