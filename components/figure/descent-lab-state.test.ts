import { describe, expect, test } from 'vitest';
import { descentOverlay, planeHalf } from './descent-answers';
import { descentLabCode, drawnPath, initial, lossPoints, readingsOf, runOf } from './descent-lab-state';

const articleRun = (eta: number, steps: number) => readingsOf(runOf([-3, 4], eta, steps), { start: [-3, 4], eta, steps });

describe('a run', () => {
  // course.md, lesson 5: the article's numbers.
  test.each([
    [0.1, [-6.11110793e-10, 8.14814391e-10]],
    [0.9, [-6.11110793e-10, 8.14814391e-10]],
    [0.01, [-0.39785867, 0.53047822]],
    [1e-10, [-2.99999994, 3.99999992]],
  ])('100 steps with %d', (eta, [x0 = 0, x1 = 0]) => {
    const { point, step, stopped } = articleRun(eta, 100);
    expect(point[0] / x0).toBeCloseTo(1, 7);
    expect(point[1] / x1).toBeCloseTo(1, 7);
    expect([step, stopped]).toEqual([100, false]);
  });
  test('with 1 it swings', () => {
    expect(articleRun(1, 99).point).toEqual([3, -4]);
    expect(articleRun(1, 100)).toMatchObject({ point: [-3, 4], factor: -1, f: 25 });
  });
  test('past 10¹² it stops and says so', () => {
    const { step, stopped, point } = articleRun(10, 100);
    expect(stopped).toBe(true);
    // 19⁹ · 4 is the first beyond 10¹².
    expect(step).toBe(9 - 1);
    expect(Math.hypot(...point)).toBeLessThan(1e12);
    expect(articleRun(10, 5).stopped).toBe(false);
  });
  test('is drawn no farther out than the picture needs, on the same ray', () => {
    expect(
      drawnPath([
        [3e11, -4e11],
        [1, 2],
      ]),
    ).toEqual([
      [18, -24],
      [1, 2],
    ]);
  });
  test('f = 0 has a place on the logarithmic axis', () => {
    expect(lossPoints([20, 0])).toEqual([
      [0, 20],
      [1, 1e-20],
    ]);
  });
});

describe('a graded answer', () => {
  const answer = (givens: object, numbers: readonly number[], revealed: boolean) =>
    ({ exercise: '', variant: 1, givens, numbers, revealed }) as Parameters<typeof descentOverlay>[1];
  test('a rate runs its path; the true one joins once revealed', () => {
    const givens = { start: [2, 3], steps: 10, target: [2 * 0.4 ** 10, 3 * 0.4 ** 10] };
    const overlay = descentOverlay('find-learning-rate', answer(givens, [0.1], false));
    expect(overlay?.yours.points).toHaveLength(11);
    expect(overlay?.truth).toBeUndefined();
    const [x0] = descentOverlay('find-learning-rate', answer(givens, [0.1], true))?.truth?.points.at(-1) ?? [];
    expect(x0).toBeCloseTo(2 * 0.4 ** 10, 10);
  });
  test('a rate that diverges stops early', () => {
    const overlay = descentOverlay('find-learning-rate', answer({ start: [2, 3], steps: 100, target: [1, 1.5] }, [10], false));
    expect(overlay?.yours.diverges).toBe(true);
  });
  test('a trace is the rows as typed, from the start', () => {
    const overlay = descentOverlay('trace-descent', answer({ start: [2, 3], eta: 0.1, rows: 2 }, [9, 9, 8, 8], true));
    expect(overlay?.yours.points).toEqual([
      [2, 3],
      [9, 9],
      [8, 8],
    ]);
    expect(overlay?.truth?.points.map((point) => point.map((cell) => Number(cell.toFixed(9))))).toEqual([
      [2, 3],
      [1.6, 2.4],
      [1.28, 1.92],
    ]);
  });
  test('many steps stand at their number', () => {
    const overlay = descentOverlay('hundred-steps', answer({ start: [2, 3], eta: 0.1, steps: 40 }, [0.1, 0.2], false));
    expect(overlay).toMatchObject({
      yoursAt: [0, 40],
      yours: {
        points: [
          [2, 3],
          [0.1, 0.2],
        ],
      },
    });
  });
  test('what makes no path draws none', () => {
    expect(descentOverlay('one-step', answer({ eta: 0.1 }, [1, 2], false))).toBeUndefined();
    expect(descentOverlay('one-step', answer({ start: [1, 2], eta: 0.1 }, [1], false))).toBeUndefined();
  });
});

describe('the link', () => {
  test.each([initial, { start: [-0.5, 4.9], eta: 1e-10, steps: 100 } as const])('holds %o', (state) => {
    expect(descentLabCode.decode(descentLabCode.encode(state))).toEqual(state);
  });
  test.each(['', '1_2_0.3', '1_2_0.3_101', '1_2_0.3_1.5', '6_2_0.3_1', '1_2_0_1', '1_2_11_1', '1__0.3_1', 'a_2_0.3_1'])(
    '%o is no state',
    (text) => {
      expect(descentLabCode.decode(text)).toBeNull();
    },
  );
});

test('the plane is wide enough for the start of an exercise', () => {
  const answerFrom = (start: [number, number]) =>
    descentOverlay('one-step', {
      exercise: 'one-step',
      variant: 1,
      givens: { start, eta: 0.15 },
      numbers: [1, 1],
      revealed: false,
    });
  expect(planeHalf(answerFrom([-3, 4]))).toBe(5);
  expect(planeHalf(answerFrom([-6, 9]))).toBe(10);
  expect(planeHalf(undefined)).toBe(5);
});
