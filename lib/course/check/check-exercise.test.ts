import { describe, expect, test } from 'vitest';
import { exercises } from '../catalogue';
import { defineExercise } from '../define-exercise';
import type { Exercise } from '../exercise';
import type { ExerciseDefinition } from '../exercise-definition';
import { checkExercise } from './check-exercise';

// `npm run check:course` goes over 200 seeds and the whole family; here it is as much as a unit test may cost.
const short = { seeds: 5, typeset: 0, family: false };

test.each(exercises().map((exercise) => ({ id: exercise.id, exercise })))('$id holds', ({ exercise }) => {
  expect(checkExercise(exercise, short).findings).toEqual([]);
});

describe('a planted fault is found', () => {
  type Givens = { readonly x: number };
  const both = (ja: string, en: string) => ({ ja, en });
  const sound: ExerciseDefinition<Givens> = {
    id: 'planted',
    lesson: 'none',
    equation: 'none',
    kind: 'number',
    version: 1,
    title: both('題', 'Title'),
    article: { x: 0.3 },
    draw: (random) => ({ x: random.integer(2001, 9999) / 10000 }),
    key: ({ x }) => ({ reference: x ** 3 }),
    mistakes: [
      {
        code: 'squared',
        name: both('2乗した', 'squared'),
        values: ({ x }) => [x ** 2],
        explain: () => both('2乗しています。', 'That is the square.'),
      },
    ],
    prompt: ({ x }) => both(`$${x}$の3乗を求めてください。`, `Find the cube of $${x}$.`),
    hints: () => [both('三つ掛けます。', 'Three factors.'), both('三つです。', 'Three.'), both('二つ掛けます。', 'Two first.')],
    solution: ({ x }) => both(`$${x ** 3}$です。`, `It is $${x ** 3}$.`),
  };
  const findings = (change: Partial<typeof sound>): string => {
    const exercise: Exercise = defineExercise<Givens>({ ...sound, ...change } as ExerciseDefinition<Givens>);
    return checkExercise(exercise, short).findings.join('\n');
  };
  const mistakesAt = (value: (x: number) => number) => ({
    mistakes: sound.mistakes.map((mistake) => ({ ...mistake, values: ({ x }: Givens) => [value(x)] })),
  });

  test('none in a sound exercise', () => {
    expect(findings({})).toBe('');
  });

  test.each([
    [
      'a result in a hint',
      { hints: () => [both('$0.3^3=0.027$です。', 'It is $0.3^3=0.027$.'), both('三', 'three'), both('二', 'two')] as const },
      /hint 1 \(ja\) prints the result/,
    ],
    ['bad TeX', { prompt: () => both('$\\frac{1}$を求めます。', 'Find $\\frac{1}$.') }, /prompt \(ja\) cannot be typeset/],
    [
      'bad TeX on drawn instances only',
      { solution: ({ x }: Givens) => both('三つの積です。', x === 0.3 ? 'A product.' : 'It is $2\\cdotx$.') },
      /solution \(en\) cannot be typeset/,
    ],
    ['NaN', { solution: () => both('$NaN$です。', 'It is $NaN$.') }, /solution \(en\) prints NaN/],
    ['a hyphen', { prompt: () => both('-3を求めます。', 'Find -3.') }, /has a hyphen where a minus belongs/],
    ['a typed space', { prompt: () => both('値は $x$です。', 'Find $x$.') }, /prompt \(ja\) has a typed space/],
    ['a voice', { prompt: () => both('値を求めます。', 'Simply find it.') }, /prompt \(en\) says Simply/],
    ['a public solution', { prompt: sound.solution }, /the public view holds a hint or the solution/],
  ])('%s', (_, change, finding) => {
    expect(findings(change)).toMatch(finding);
  });

  test('a family on which a mistake always collides cannot be drawn', () => {
    expect(() => findings(mistakesAt((x) => x ** 3 * 1.001))).toThrow(RangeError);
    expect(() => findings(mistakesAt(() => Number.NaN))).toThrow(RangeError);
  });

  test('a small family', () => {
    const few = defineExercise<Givens>({
      ...sound,
      draw: (random) => ({ x: random.integer(2, 9) / 10 }),
    } as ExerciseDefinition<Givens>);
    const { findings: found } = checkExercise(few, { ...short, family: true });
    expect(found).toContain('6000 seeds lead to 8 instances, not more than 1000');
    expect(found).toContain('what it draws is not on record: npm run check:course -- --record');
  });
});
