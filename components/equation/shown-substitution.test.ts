import { expect, test } from 'vitest';
import type { LessonSnapshot } from '@/components/lesson/lesson-store';
import { shownSubstitution } from './shown-substitution';

const givens = { quadratic: [1, 0, 1], point: [3, 4] };
const sources = { equation: 'gradient-length', exercises: [{ id: 'gradient-length', number: 3, givens }], figures: [] };
const nothing: LessonSnapshot = { exercises: {}, figures: {} };

test('shows an exercise’s own numbers as open until that instance is revealed', () => {
  expect(shownSubstitution(sources, nothing)).toMatchObject({ open: true, exercise: 3 });
  const revealed = { ...nothing, exercises: { 'gradient-length': { status: 'solved', revealed: true } } } as const;
  expect(shownSubstitution(sources, revealed)).toMatchObject({ open: false, exercise: 3 });
});

test('shows the figure once it is what was moved last, and before that only where no exercise has numbers', () => {
  const figures = [{ id: 'gradient-field', number: '4.1', numbers: { quadratic: [1, 0, 1], point: [-2, 1] } }];
  const moved: LessonSnapshot = {
    ...nothing,
    figures: { 'gradient-field': { quadratic: [1, 0, 1], point: [1, 1] } },
    source: { kind: 'figure', id: 'gradient-field' },
  };
  expect(shownSubstitution({ ...sources, figures }, nothing)?.exercise).toBe(3);
  expect(shownSubstitution({ ...sources, exercises: [], figures }, nothing)).toMatchObject({ open: false, figure: '4.1' });
  expect(shownSubstitution({ ...sources, figures }, moved)).toMatchObject({ open: false, figure: '4.1' });
  expect(shownSubstitution({ ...sources, figures }, moved)?.exercise).toBeUndefined();
});

test('an equation whose right side is withheld takes no numbers before that exercise is solved', () => {
  const withheld = { ...sources, until: 'another' };
  expect(shownSubstitution(withheld, nothing)).toBeUndefined();
  expect(shownSubstitution(withheld, { ...nothing, exercises: { another: { status: 'solved' } } })).toBeDefined();
});

test('takes the rate that is being typed, once it can be read', () => {
  const rate = {
    equation: 'descent-factor',
    exercises: [{ id: 'e', number: 1, givens: { start: [4, 2], steps: 10 } }],
    figures: [],
  };
  const withRate = (eta: string) =>
    shownSubstitution(rate, { ...nothing, exercises: { e: { status: 'new', typed: { eta } } } })?.substitution.values?.['eta'];
  expect(withRate('')).toBeUndefined();
  expect(withRate('1/5')).toBe('0.2');
});
