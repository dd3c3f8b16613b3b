import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const address = '/ja/lessons/loss-functions';

async function openFigure(page: Page, query = '') {
  await page.goto(`${address}${query}`);
  const figure = page.locator('[data-figure="loss-bars"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('slider')).toHaveCount(10);
  return figure;
}

test('its code is loaded only when it nears the screen', async ({ page }) => {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-figure="loss-bars"]').getByRole('slider')).toHaveCount(0);
  await openFigure(page);
});

test('arrow keys, Page and Home move a bar, and both losses follow', async ({ page, complaints }) => {
  const figure = await openFigure(page);
  const bar = figure.getByRole('slider', { name: 'y 2' });
  await bar.focus();
  await page.keyboard.press('ArrowUp');
  await expect(bar).toHaveAttribute('aria-valuetext', '0.11');
  await page.keyboard.press('PageUp');
  await expect(bar).toHaveAttribute('aria-valuetext', '0.21');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar).toHaveAttribute('aria-valuetext', '0.31');
  await page.keyboard.press('Home');
  await expect(bar).toHaveAttribute('aria-valuetext', '0');
  // −log(0 + 10⁻⁷) = 16.118096 (course.md)
  await expect(figure).toContainText('16.12');
  await expect(figure).toContainText('δを足して');
  await page.keyboard.press('End');
  // ½·9·0.01
  await expect(figure.locator('.gauge').first()).toContainText('0.045');
  await expect(figure).toContainText('和が1ではありません');
  expect(complaints).toEqual([]);
});

test('a typed number, the sum made 1, another true class, reset', async ({ page }) => {
  const figure = await openFigure(page);
  await figure.getByRole('textbox', { name: 'y 0の値' }).fill('０．７');
  await expect(figure.getByRole('slider', { name: 'y 0' })).toHaveAttribute('aria-valuenow', '0.7');
  await figure.getByRole('button', { name: '和を1にそろえる' }).click();
  await expect(figure).toContainText('確率になっています');
  await figure.getByRole('button', { name: 'クラス0を正解にする' }).click();
  // −log(0.7/1.6)
  await expect(figure.locator('.gauge').nth(1)).toContainText('0.8267');
  await figure.getByRole('button', { name: 'はじめに戻す' }).click();
  await expect(figure.locator('.gauge').first()).toContainText('0.45');
});

test('a bar is dragged, and the equation above shows the figure’s numbers with their result', async ({ page }) => {
  const figure = await openFigure(page);
  const column = figure.locator('tr.bars td').nth(2);
  const box = await column.boundingBox();
  if (!box) throw new Error('the column has no box');
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + box.height * 0.9);
  await page.mouse.down();
  await page.mouse.move(x, box.y + box.height * 0.4, { steps: 4 });
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: 'y 2' })).toHaveAttribute('aria-valuenow', /^0\.6\d?$/);
  await expect(page.locator('[data-equation="cross-entropy"] .subst')).toContainText(/log 0\.6\d? = 0\.\d+/);
  await expect(page.locator('[data-equation="cross-entropy"] .subst')).toContainText('図1.1の数値');
});

test('the table has the terms, their shares and the sums', async ({ page }) => {
  const figure = await openFigure(page);
  await figure.getByRole('button', { name: '表で見る' }).click();
  // Ten outputs of 0.1: ½·0.9² = 0.405 of 0.45 at the true class, and −log 0.1.
  await expect(figure.getByRole('row', { name: /^2 / })).toHaveText('20.110.40590 %2.30100 %');
  await expect(figure.getByRole('row', { name: /^計/ })).toHaveText('計110.452.303');
});

test('a link holds the state', async ({ page }) => {
  const figure = await openFigure(page);
  await figure.getByRole('slider', { name: 'y 7' }).focus();
  await page.keyboard.press('End');
  await figure.getByRole('button', { name: 'この状態を共有' }).click();
  await expect(page).toHaveURL(/\?loss-bars=2_0\.1_.*#fig-loss-bars$/);
  await page.reload();
  await expect(page.locator('[data-figure="loss-bars"]').getByRole('slider', { name: 'y 7' })).toHaveAttribute(
    'aria-valuenow',
    '1',
  );
});

test('a link that holds nonsense opens the default', async ({ page }) => {
  const figure = await openFigure(page, '?loss-bars=9_a_b');
  await expect(figure.getByRole('slider', { name: 'y 2' })).toHaveAttribute('aria-valuenow', '0.1');
});
