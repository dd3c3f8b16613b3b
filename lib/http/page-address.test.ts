import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lessons } from '@/lib/course/catalogue';
import { isPageAddress, lessonIds, pagePatterns } from './page-address';

test('every page has its pattern, and no other', () => {
  const files = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('page.tsx') && !file.startsWith('[...rest]'));
  expect(pages).toHaveLength(pagePatterns.length);
  for (const file of pages) {
    const address = `/ja/${file}`
      .replace(/\/page\.tsx$/, '')
      .replace('[lesson]', 'gradient')
      .replace(/\[[a-z]+\]/g, 'one');
    expect(isPageAddress(address), address).toBe(true);
  }
});

test('every lesson has its address', () => {
  expect(lessonIds).toEqual(lessons().map(({ id }) => id));
});

test.each([
  '/ja/lessons/no-such-lesson',
  '/ja/no-such-page',
  '/en/classes/1/learners',
  '/ja/lessons',
  '/errata',
  '/ja/errata/more',
])('%s is no page', (address) => {
  expect(isPageAddress(address)).toBe(false);
});
