import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { exercises } from './catalogue';
import type { Instance, Variant } from './exercise';
import { keyMarker } from './key-marker';
import { type PublicExercise, toPublicExercise } from './public-exercise';

// @ts-expect-error what holds a key is no public view
const leak = (instance: Instance): PublicExercise => ({
  ...instance,
  id: '',
  lesson: '',
  title: '',
  kind: 'number',
  answer: { kind: 'number' },
});

const allowed = {
  body: ['answer', 'givens', 'id', 'kind', 'lesson', 'prompt', 'title', 'variant', 'version'],
  answer: [
    'aliases',
    'cellNames',
    'integer',
    'kind',
    'leftSides',
    'names',
    'options',
    'parameters',
    'rowNames',
    'several',
    'shape',
    'symbol',
  ],
  option: ['id', 'text'],
  parameter: ['integer', 'length', 'name'],
};
const variants: readonly Variant[] = ['article', 0, 2 ** 31 - 1];

describe.each(exercises().map((exercise) => ({ id: exercise.id, exercise })))('the public view of $id', ({ exercise }) => {
  const views = variants.flatMap((variant) => {
    const instance = exercise.instance(variant);
    return locales.map((locale) => ({ instance, locale, view: toPublicExercise(exercise, instance, locale) }));
  });

  test('has the fields of api.md and no other, at any depth', () => {
    for (const { view } of views) {
      expect(Object.keys(view).sort()).toEqual(allowed.body);
      expect(allowed.answer).toEqual(expect.arrayContaining(Object.keys(view.answer)));
      for (const option of view.answer.options ?? []) expect(Object.keys(option).sort()).toEqual(allowed.option);
      for (const parameter of view.answer.parameters ?? [])
        expect(allowed.parameter).toEqual(expect.arrayContaining(Object.keys(parameter)));
    }
  });

  test('is JSON, and shows neither hint, solution, marker, reference nor where a mistake leads', () => {
    for (const { instance, locale, view } of views) {
      const sent = JSON.stringify(view);
      expect(JSON.parse(sent)).toEqual(view);
      for (const text of [...instance.hints, instance.solution])
        expect(sent).not.toContain(JSON.stringify(text[locale]).slice(1, -1));
      expect(sent).not.toContain(keyMarker);
      expect(sent).not.toMatch(/"(key|reference|mistakes?|tolerance|right|why|judge|slips)"/);
    }
  });
});

test('no instance passes for a public view', () => {
  expect(leak).toBeTypeOf('function');
});
