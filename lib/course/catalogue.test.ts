import { describe, expect, test } from 'vitest';
import { typeset } from '@/lib/typesetting/katex.mjs';
import { exercises, exercisesOf, findExercise, findLesson, lessons } from './catalogue';
import { lessonsInOrder } from './lessons-in-order';

describe('the catalogue', () => {
  test('lists every exercise once, in the order of the lessons’ equations', () => {
    const ids = exercises().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const planned = lessonsInOrder.flatMap(({ equations }) => equations.flatMap((equation) => equation.exercises));
    expect(planned.filter((id) => ids.includes(id))).toEqual(ids);
  });

  test('each exercise stands in its lesson, beside its equation', () => {
    for (const exercise of exercises()) {
      const equation = lessonsInOrder
        .find(({ id }) => id === exercise.lesson)
        ?.equations.find(({ id }) => id === exercise.equation);
      expect(equation?.exercises, exercise.id).toContain(exercise.id);
      expect(exercisesOf(exercise.lesson)).toContain(exercise);
    }
  });

  test.each(['no-such', '__proto__', 'constructor', ''])('finds nothing under %j', (id) => {
    expect(findExercise(id)).toBeUndefined();
    expect(findLesson(id)).toBeUndefined();
  });
});

test('the pages are a part of the course, in its order', () => {
  expect(lessons()).toEqual(lessonsInOrder);
  expect(lessonsInOrder.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

describe.each(lessonsInOrder.map((lesson) => ({ id: lesson.id, lesson })))('lesson $id', ({ lesson }) => {
  test('anchors differ: sections, equations (with eq-) and exercises share one page', () => {
    const anchors = [
      ...lesson.sections.map(({ id }) => id),
      ...lesson.equations.map(({ id }) => `eq-${id}`),
      ...lesson.equations.flatMap((equation) => equation.exercises),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('every equation and symbol can be typeset', () => {
    for (const { tex, withheld, symbols } of lesson.equations) {
      for (const source of [tex, withheld?.tex ?? tex]) expect(typeset(source, true)).toContain('<math');
      for (const symbol of symbols) expect(typeset(symbol.tex)).toContain('<math');
      expect(new Set(symbols.map(({ id }) => id)).size).toBe(symbols.length);
    }
  });

  test('its sections hold its equations, in order', () => {
    expect(lesson.sections.flatMap(({ equations }) => equations)).toEqual(lesson.equations.map(({ id }) => id));
  });

  test('what is withheld is withheld until an exercise beside it is solved', () => {
    for (const { exercises: beside, withheld } of lesson.equations) {
      if (withheld) expect(beside).toContain(withheld.until);
    }
  });
});
