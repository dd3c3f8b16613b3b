import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const field = (page: Page) => page.getByRole('combobox', { name: '課、節、演習、式を検索' });
const results = (page: Page) => page.getByRole('option');

async function search(page: Page, query: string) {
  await page.goto('/ja');
  await page.getByRole('button', { name: '検索' }).click();
  await field(page).fill(query);
}

test('the search is loaded when it is opened, and not before', async ({ page, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/ja', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
  await page.getByRole('button', { name: '検索' }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('学習率');
  await expect(results(page).first()).toContainText('学習率');
  expect(asked.filter((url) => url.includes('search-index'))).not.toEqual([]);
  expect(complaints).toEqual([]);
});

for (const query of ['勾配降下', 'こうばい', 'コウバイ', 'エントロピー', '２乗和', 'gradient', 'η']) {
  test(`${query} is found`, async ({ page }) => {
    await search(page, query);
    await expect(results(page).first()).toBeVisible();
  });
}

test('lessons, sections, exercises and equations are found', async ({ page }) => {
  await search(page, '中心差分');
  for (const kind of ['節', '演習', '式']) await expect(results(page).filter({ hasText: kind }).first()).toBeVisible();
  await field(page).fill('勾配法');
  await expect(results(page).filter({ hasText: '第五課' }).first()).toBeVisible();
});

test('arrows choose, Enter opens the place, Escape returns to the button', async ({ page }) => {
  await search(page, '中心差分の式を直す');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ja\/lessons\/numerical-differentiation#fix-central-difference$/);
  await expect(field(page)).toHaveCount(0);

  await page.getByRole('button', { name: '検索' }).click();
  await field(page).fill('勾配');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await results(page).nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '検索' })).toBeFocused();
});

test('what is not there is said, and the open search is accessible', async ({ page }) => {
  await search(page, '積分表');
  await expect(page.getByRole('search').getByRole('status')).toContainText('積分表');
  await field(page).fill('勾配');
  await expect(results(page).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).include('.search').analyze()).violations).toEqual([]);
});

test('the index tells no answer', async ({ request }) => {
  const index = await (await request.get('/ja/search-index.json')).text();
  expect(index).toContain('学習率');
  // The right side that an exercise asks for, the right form of an erratum, and the marker of keys.
  for (const secret of ['−log y_c', 'kobai-answer-keys', '6.11111']) expect(index).not.toContain(secret);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('/ja');
    await expect(page.getByRole('button', { name: '検索' })).toBeHidden();
  });
});
