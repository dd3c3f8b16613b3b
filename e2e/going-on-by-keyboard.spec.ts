import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

/*
 * Where the next key goes after something on the bench has changed: never to the page's body, from which one would have to
 * find the way back, and never over an answer that is right.
 */

const openExercise = async (page: Page, lesson: string, id: string): Promise<Locator> => {
  const state = page.waitForResponse((response) => response.url().includes('/state'));
  await page.goto(`/en/lessons/${lesson}`);
  await state;
  return page.locator(`section[data-exercise="${id}"]`);
};

const answer = async (region: Locator, page: Page, texts: readonly string[]) => {
  const fields = region.locator('input[data-cell]');
  for (const [i, text] of texts.entries()) await fields.nth(i).fill(text);
  const reply = page.waitForResponse((response) => response.url().includes('/api/v1/submissions'));
  await page.keyboard.press('Enter');
  await reply;
};

test('every hint that is asked for has the focus, the last one too', async ({ page }) => {
  const region = await openExercise(page, 'gradient-descent', 'one-step');
  for (const n of [1, 2, 3]) {
    await region.getByRole('button', { name: /^Hint/ }).focus();
    await page.keyboard.press('Enter');
    await expect(region.getByText(`Hint ${n} of 3`)).toBeFocused();
  }
  await expect(region.getByRole('button', { name: /^Hint/ })).toHaveCount(0);
});

test('other numbers, and the earlier ones, are read from the title on', async ({ page }) => {
  const region = await openExercise(page, 'gradient-descent', 'one-step');
  const before = (await region.getAttribute('data-variant')) ?? '';
  await region.getByRole('button', { name: 'Other numbers' }).focus();
  await page.keyboard.press('Enter');
  await expect(region).not.toHaveAttribute('data-variant', before);
  await expect(region.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(region.locator('input').first()).toBeFocused();
  await region.getByRole('button', { name: 'Back to the earlier numbers' }).focus();
  await page.keyboard.press('Enter');
  await expect(region).toHaveAttribute('data-variant', before);
  await expect(region.getByRole('heading')).toBeFocused();
});

test('a near value is typed over, not the right one before it', async ({ page }) => {
  const region = await openExercise(page, 'gradient-descent', 'one-step');
  const variant = await region.getAttribute('data-variant');
  const { givens } = await (await page.request.get(`/api/v1/exercises/one-step?variant=${variant}`)).json();
  const [right, near] = givens.start.map((x: number, i: number) => x * (1 - 2 * givens.eta) * (i === 1 ? 1.004 : 1));
  await answer(region, page, [String(right), String(near)]);
  await expect(region.getByRole('status')).toHaveAttribute('data-verdict', 'partly');
  await expect(region.locator('input[data-cell="1"]')).toBeFocused();
  await page.keyboard.type('7');
  await expect(region.locator('input[data-cell="0"]')).toHaveValue(String(right));
});

test('a slip that returns is marked once as wrong, and told in one sentence', async ({ page }) => {
  const region = await openExercise(page, 'gradient-descent', 'trace-descent');
  const { givens } = await (await page.request.get('/api/v1/exercises/trace-descent?variant=article')).json();
  const uphill = Array.from({ length: givens.rows }, (_, row) =>
    givens.start.map((x: number) => String(x * (1 + 2 * givens.eta) ** (row + 1))),
  );
  await answer(region, page, uphill.flat());
  const status = region.getByRole('status');
  await expect(status).toHaveAttribute('data-mistake', 'ascent');
  await expect(status).toContainText('Rows 2–4:');
  await expect(status.getByText('counted once')).toHaveCount(1);
  await expect(region.getByText('Wrong', { exact: true })).toHaveCount(1);
  await expect(region.getByText('The same slip again')).toHaveCount(3);
});
