import { describe, expect, test } from 'vitest';
import type { Outcome, ParametersKey } from './answer-kinds';
import { gradeParameters } from './grade-parameters';

const correct: Outcome = { verdict: 'correct', score: 1 };
const train: ParametersKey = {
  kind: 'parameters',
  parameters: [
    { name: 'eta', to: 1000 },
    { name: 'steps', integer: true, from: 1, to: 10_000 },
  ],
  judge: ({ eta, steps }) => {
    if (typeof eta !== 'number' || eta <= 0) return { verdict: 'incorrect', score: 0, mistake: 'not-positive' };
    return eta * Number(steps) >= 6 ? correct : { verdict: 'incorrect', score: 0, mistake: 'too-slow' };
  },
};
const direction = (judge: ParametersKey['judge']): ParametersKey => ({
  kind: 'parameters',
  parameters: [{ name: 'direction', length: 2 }],
  judge,
});

describe('the outcome decides', () => {
  test.each([
    [{ eta: '1', steps: '6' }, 'correct', 1, undefined],
    [{ eta: '0.1', steps: '65' }, 'correct', 1, undefined],
    [{ eta: '１／１０', steps: '6.5×10' }, 'correct', 1, undefined],
    [{ eta: '0.1', steps: '6' }, 'incorrect', 0, 'too-slow'],
    [{ eta: '-1', steps: '6' }, 'incorrect', 0, 'not-positive'],
  ])('%j', (answer, verdict, score, mistake) => {
    const grading = gradeParameters(train, answer, '');
    expect(grading).toMatchObject({ verdict, score, feedback: mistake === undefined ? [] : [{ code: mistake }] });
    expect(grading.mistake).toBe(mistake);
  });

  test('what was read comes along', () => {
    expect(gradeParameters(train, { eta: '1/2', steps: '12' }, '').read).toBe('\\eta=\\frac{1}{2},\\quad \\mathrm{steps}=12');
    expect(
      gradeParameters(
        direction(() => correct),
        { direction: ['-6', '−8'] },
        '',
      ).read,
    ).toBe('\\mathrm{direction}=\\begin{pmatrix}-6 & -8\\end{pmatrix}');
  });

  test('a whole number reaches the experiment as one', () => {
    const seen: unknown[] = [];
    const judge: ParametersKey['judge'] = (values) => {
      seen.push(values);
      return correct;
    };
    const key = { ...train, judge };
    gradeParameters(key, { eta: '1', steps: '1.1×10' }, '');
    expect(seen).toEqual([{ eta: 1, steps: 11 }]);
  });

  test('half the score, with the code the experiment gives', () => {
    const judge = (): Outcome => ({ verdict: 'partly', score: 0.5, code: 'not-precise-enough' });
    expect(gradeParameters(direction(judge), { direction: ['1', '2'] }, '')).toMatchObject({
      verdict: 'partly',
      score: 0.5,
      feedback: [{ code: 'not-precise-enough' }],
    });
  });

  test.each<[string, () => Outcome]>([
    [
      'throws',
      () => {
        throw new RangeError('diverged');
      },
    ],
    ['correct without a score', () => ({ verdict: 'correct', score: Number.NaN })],
    ['correct with half of it', () => ({ verdict: 'correct', score: 0.5 })],
    ['partly with all of it', () => ({ verdict: 'partly', score: 1 })],
    ['incorrect with some of it', () => ({ verdict: 'incorrect', score: 0.2 })],
  ])('an experiment that %s shows nothing', (_, judge) => {
    expect(gradeParameters(direction(judge), { direction: ['1', '2'] }, '')).toMatchObject({
      verdict: 'incorrect',
      score: 0,
      feedback: [{ code: 'wrong' }],
    });
  });
});

describe('what cannot be read is told at its name', () => {
  test.each([
    [{ eta: '1' }, [['wrong-shape', 'steps']]],
    [
      {},
      [
        ['wrong-shape', 'eta'],
        ['wrong-shape', 'steps'],
      ],
    ],
    [{ eta: '1', steps: '6', h: '1' }, [['wrong-shape', 'h']]],
    [JSON.parse('{"eta":"1","steps":"6","__proto__":"1"}'), [['wrong-shape', '__proto__']]],
    [{ eta: 'fast', steps: '6' }, [['not-a-number', 'eta']]],
    [
      { eta: '', steps: '0,5' },
      [
        ['empty', 'eta'],
        ['decimal-comma', 'steps'],
      ],
    ],
    [{ eta: '1001', steps: '6' }, [['out-of-range', 'eta']]],
    [{ eta: '1', steps: '0' }, [['out-of-range', 'steps']]],
    [{ eta: '1', steps: '10001' }, [['out-of-range', 'steps']]],
    [{ eta: '1', steps: '6.5' }, [['out-of-range', 'steps']]],
    [{ eta: ['1'], steps: '6' }, [['wrong-shape', 'eta']]],
    [
      { eta: 1, steps: 6 },
      [
        ['wrong-shape', 'eta'],
        ['wrong-shape', 'steps'],
      ],
    ],
    [['1', '6'], [['wrong-shape', undefined]]],
    [null, [['wrong-shape', undefined]]],
    ['1', [['wrong-shape', undefined]]],
  ])('%j', (answer, expected) => {
    const grading = gradeParameters(train, answer, '');
    expect(grading).toMatchObject({ verdict: 'invalid', score: 0 });
    expect(grading.feedback.map(({ code, at }) => [code, at])).toEqual(expected);
  });

  test('bounds and cells come along for the sentence', () => {
    expect(gradeParameters(train, { eta: '1', steps: '6.5' }, '').feedback[0]?.values).toEqual({
      kind: 'integer',
      from: 1,
      to: 10_000,
    });
    const key = direction(() => correct);
    expect(gradeParameters(key, { direction: ['1', 'x'] }, '').feedback[0]).toMatchObject({
      at: 'direction',
      values: { cell: 1 },
    });
    expect(gradeParameters(key, { direction: ['1'] }, '').feedback[0]).toMatchObject({ code: 'wrong-shape', at: 'direction' });
  });

  test('thousands of extra names give a handful of remarks', () => {
    const answer = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`name${n}`.repeat(50), '1']));
    const { feedback } = gradeParameters(train, answer, '');
    expect(feedback.length).toBeLessThan(10);
    expect(JSON.stringify(feedback).length).toBeLessThan(1000);
  });
});
