import { describe, expect, test } from 'vitest';
import { lessonsInOrder } from '@/lib/course/lessons-in-order';
import { locales } from '@/lib/i18n/locale';
import { typeset } from '@/lib/typesetting/katex.mjs';
import { errata } from './all-errata';

const results = (id: string) =>
  errata
    .find((one) => one.id === id)
    ?.check()
    .map(({ tex }) => tex.replaceAll('\\left', '').replaceAll('\\right', '').replaceAll('\\,', ' '));

describe('the errata of the source', () => {
  test('are the eleven of course.md, in its order', () => {
    expect(errata.map(({ id }) => id)).toEqual([
      'k-index',
      'derivative-notation',
      'analytic',
      'central-difference',
      'two-variables',
      'gradient',
      'direction',
      'update-rule',
      'learning-rate',
      'end-point',
      'w-entries',
    ]);
  });

  // Numbers: the last column of the table in course.md.
  test.each([
    ['analytic', ['=6', '=6.1']],
    ['central-difference', ['0.0006', '6']],
    ['two-variables', ['=25', '=1']],
    ['gradient', ['(6, 6)', '(6, 8)']],
    ['direction', ['25\\to 36', '25\\to 16']],
    ['update-rule', ['=4.6', '=-2.4']],
    ['end-point', ['-0.000277', '-6.11111\\times10^{-10}']],
  ])('%s: the core shows what is printed and what is right', (id, shown) => {
    const lines = results(id) ?? [];
    expect(lines).toHaveLength(shown.length);
    for (const [at, part] of shown.entries()) expect(lines[at]).toContain(part);
  });

  test('the learning rate printed stops far from where the source says it ends', () => {
    expect(results('learning-rate')?.[0]).toContain('-0.397859, 0.530478');
    expect(results('learning-rate')?.[1]).toContain('10^{-10}');
  });

  test.each([
    ['central-difference', 'fix-central-difference'],
    ['two-variables', 'two-arguments'],
    ['gradient', 'fix-gradient'],
    ['update-rule', 'update-rule'],
    ['learning-rate', 'find-learning-rate'],
    ['end-point', 'hundred-steps'],
  ])('%s is left to the exercise %s, which stands in the same lesson', (id, exercise) => {
    const erratum = errata.find((one) => one.id === id);
    expect(erratum?.askedBy).toBe(exercise);
    const lesson = lessonsInOrder.find((one) => one.id === erratum?.lesson);
    expect(lesson?.equations.flatMap(({ exercises }) => exercises)).toContain(exercise);
  });

  test('on the lesson’s page, what is printed of the 100 steps does not tell where they end', () => {
    for (const id of ['learning-rate', 'end-point']) {
      const erratum = errata.find((one) => one.id === id);
      for (const locale of locales) expect((erratum?.printedWhileAsked ?? erratum?.printed)?.[locale]).not.toMatch(/6\.1|8\.1/);
    }
  });

  test.each(errata.map((erratum) => [erratum.id, erratum] as const))('%s can be typeset in both languages', (_, erratum) => {
    for (const locale of locales)
      for (const text of [
        erratum.printed,
        erratum.printedWhileAsked ?? erratum.printed,
        erratum.right,
        erratum.reason,
        erratum.place,
        ...erratum.check().map(({ label }) => label),
      ])
        for (const [, tex = ''] of text[locale].matchAll(/\$([^$]+)\$/g)) expect(() => typeset(tex)).not.toThrow();
    for (const { tex } of erratum.check()) expect(() => typeset(tex)).not.toThrow();
  });
});
