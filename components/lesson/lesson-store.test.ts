import { expect, test, vi } from 'vitest';
import { lessonStore } from './lesson-store';

test('another instance of an exercise starts without what was typed and graded on the one before', () => {
  const store = lessonStore('a lesson');
  store.recordExercise('e', { variant: 'article', givens: { h: 0.1 }, revealed: true, graded: '6.1', typed: '6.2' });
  store.recordExercise('e', { status: 'solved' });
  expect(store.get().exercises['e']).toMatchObject({ graded: '6.1', revealed: true, typed: '6.2' });
  store.recordExercise('e', { variant: 7, givens: { h: 0.2 } });
  expect(store.get().exercises['e']).toEqual({ status: 'solved', variant: 7, givens: { h: 0.2 }, article: { h: 0.1 } });
});

test('the article’s numbers are known once its own instance is solved or opened, and stay known', () => {
  const store = lessonStore('a fourth lesson');
  const article = () => store.get().exercises['e']?.article;
  store.recordExercise('e', { variant: 'article', givens: { h: 0.1 } });
  expect(article()).toBeUndefined();
  store.recordExercise('e', { variant: 7, givens: { h: 0.2 }, revealed: true });
  expect(article()).toBeUndefined();
  store.recordExercise('e', { variant: 'article', givens: { h: 0.1 }, revealed: true });
  store.recordExercise('e', { variant: 8, givens: { h: 0.3 } });
  expect(article()).toEqual({ h: 0.1 });
});

test('a figure fills in the fields that a card lends, until it takes them back', () => {
  const store = lessonStore('another lesson');
  const type = vi.fn();
  const takeBack = store.lendFields('e', type);
  store.typeInto('e', ['1', '2']);
  takeBack();
  store.typeInto('e', ['3', '4']);
  store.typeInto('unknown', '1');
  expect(type.mock.calls).toEqual([[['1', '2']]]);
});

test('a reader at rest is told once, after the last of several changes', () => {
  vi.useFakeTimers();
  const store = lessonStore('a third lesson');
  const told = vi.fn();
  const leave = store.subscribeAtRest(told);
  store.moveFigure('f', 1);
  store.moveFigure('f', 2);
  expect(told).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(told).toHaveBeenCalledTimes(1);
  store.moveFigure('f', 3);
  leave();
  vi.runAllTimers();
  expect(told).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
