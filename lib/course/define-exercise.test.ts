import { describe, expect, test } from 'vitest';
import { grade } from '@/lib/grading/grade';
import { defineExercise } from './define-exercise';
import { drawUntil, randomOf, seedOf } from './draw-instance';

const text = (words: string) => ({ ja: words, en: words });
const texts = { prompt: () => text('p'), hints: () => [text('1'), text('2'), text('3')] as const, solution: () => text('s') };
const head = { id: 'double', lesson: 'l', equation: 'e', version: 1, title: text('t'), ...texts };

const double = defineExercise<{ readonly x: number }>({
  ...head,
  kind: 'number',
  article: { x: 2 },
  draw: (random) => ({ x: random.integer(-3, 3) }),
  key: ({ x }) => ({ reference: 2 * x }),
  mistakes: [
    { code: 'squared', name: text('n'), values: ({ x }) => [x ** 2], explain: () => text('squared') },
    {
      code: 'divided',
      name: text('n'),
      values: ({ x }) => [x / 2, 1 / x],
      explain: ({ x }, { numbers, alternative }) => text(`${numbers.join()} from ${x}, alternative ${alternative}`),
    },
  ],
});

describe('instances', () => {
  test('are the same for the same variant, and differ between variants', () => {
    const givens = (variant: number) => JSON.stringify(double.instance(variant).givens);
    expect(givens(5)).toBe(givens(5));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => givens(seed))).size).toBeGreaterThan(1);
  });

  test('are drawn again where a mistake is not finite or collides', () => {
    const drawn = new Set(Array.from({ length: 300 }, (_, seed) => double.instance(seed).givens['x']));
    // 0 divides by zero; at 1 the square meets the reciprocal, at 2 it meets the reference.
    expect([...drawn].sort()).toEqual([-1, -2, -3, 3].sort());
  });

  test('on the article a mistake that lands on the reference is left out', () => {
    const { key } = double.instance('article');
    expect(key.kind === 'number' && key.mistakes.map(({ code }) => code)).toEqual(['divided']);
    expect(grade(key, '4', 's').verdict).toBe('correct');
  });

  test('a mistake is explained in the learner’s own numbers, by the alternative it landed on', () => {
    const { explain } = double.instance('article');
    expect(explain('divided', '１').en).toBe('1 from 2, alternative 0');
    expect(explain('divided', '1/2').en).toBe('0.5 from 2, alternative 1');
    expect(explain('divided', { not: 'readable' }).en).toBe(' from 2, alternative 0');
    expect(() => explain('unknown', '1')).toThrow(RangeError);
  });
});

describe('a choice', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: text(id), why: text(id) }));
  const choice = defineExercise({ ...head, kind: 'choice', article: {}, options, key: () => ({ right: ['b'] }), mistakes: [] });
  const order = (variant: 'article' | number) =>
    choice
      .instance(variant)
      .options?.map(({ id }) => id)
      .join('');

  test('shows the article’s order, and a seed’s own one, always the same', () => {
    expect(choice.hasVariants).toBe(false);
    expect(order('article')).toBe('abcd');
    expect(order(3)).toBe(order(3));
    const orders = Array.from({ length: 40 }, (_, seed) => order(seed));
    expect(new Set(orders).size).toBeGreaterThan(5);
    expect(orders.every((shown) => [...(shown ?? '')].sort().join('') === 'abcd')).toBe(true);
  });
});

test('FNV-1a, 32 bits, as its authors’ test vectors have it', () => {
  expect([seedOf(''), seedOf('a'), seedOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test('a family that accepts nothing is an error and no endless loop', () => {
  expect(() =>
    drawUntil(
      randomOf('x', 1, 1),
      () => null,
      () => null,
    ),
  ).toThrow(RangeError);
});
