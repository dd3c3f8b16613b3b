import { expect, test } from 'vitest';
import { errata, findErratum } from '@/lib/course/errata/all-errata';
import type { Erratum } from '@/lib/course/erratum';
import { shownErratum } from './shown-erratum';

const wording = { locale: 'en', html: true } as const;
const erratum = (id: string): Erratum => findErratum(id) ?? expect.fail(id);
const nothing = () => false;
const everything = () => true;

test.each(errata.filter(({ askedBy }) => askedBy !== undefined).map(({ id, askedBy }) => [id, askedBy]))(
  '%s waits for %s, and for no other alone',
  (id, askedBy) => {
    expect(shownErratum(erratum(id), (exercise) => exercise !== askedBy, wording)).toBeUndefined();
    expect(shownErratum(erratum(id), (exercise) => exercise === askedBy, wording)).toBeDefined();
  },
);

test('a check that prints a result waits for its exercise', () => {
  expect(shownErratum(erratum('analytic'), nothing, wording)?.checks).toEqual([]);
  expect(shownErratum(erratum('analytic'), everything, wording)?.checks).toHaveLength(2);
});

test('HTML is given where it is asked for', () => {
  expect(shownErratum(erratum('w-entries'), nothing, wording)?.html?.right).toContain('<math');
  expect(shownErratum(erratum('k-index'), nothing, { ...wording, html: false })).not.toHaveProperty('html');
});
