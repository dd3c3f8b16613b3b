import { expect, test } from 'vitest';
import { lessonStore } from './lesson-store';

test('another instance of an exercise starts without the answer graded on the one before', () => {
  const store = lessonStore('a lesson');
  store.recordExercise('e', { variant: 'article', givens: { h: 0.1 }, revealed: true, graded: '6.1' });
  store.recordExercise('e', { status: 'solved' });
  expect(store.get().exercises['e']).toMatchObject({ graded: '6.1', revealed: true });
  store.recordExercise('e', { variant: 7, givens: { h: 0.2 } });
  expect(store.get().exercises['e']).toEqual({ status: 'solved', variant: 7, givens: { h: 0.2 } });
});
