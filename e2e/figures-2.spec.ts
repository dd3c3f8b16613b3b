import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

async function open(page: Page, lesson: string, figureName: string, sliders: number, query = '') {
  await page.goto(`/ja/lessons/${lesson}${query}`);
  const figure = page.locator(`[data-figure="${figureName}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('slider')).toHaveCount(sliders);
  return figure;
}

const openField = (page: Page, query = '') => open(page, 'gradient', 'gradient-field', 2, query);
const openDescent = (page: Page, query = '') => open(page, 'gradient-descent', 'descent-lab', 4, query);
const openWeights = (page: Page, query = '') => open(page, 'neural-network-gradient', 'weights-lab', 9, query);

test('gradient-field by the keyboard alone: point, window, table, reset, link', async ({ page, complaints }) => {
  const figure = await openField(page);
  const first = figure.getByRole('slider', { name: '点のx 0' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-valuetext', '−1.9');
  await page.keyboard.press('PageUp');
  await expect(first).toHaveAttribute('aria-valuetext', '−0.9');
  await page.keyboard.press('End');
  // ∇f = 2x at (5, 1)
  await expect(figure.locator('.ro').first()).toContainText('(10, 2)');
  await expect(figure.locator('[aria-live="polite"]').last()).toContainText('(−10, −2)');
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('slider', { name: '点のx 1' })).toBeFocused();
  await page.keyboard.press('Home');
  await figure.getByRole('button', { name: '原文の範囲' }).press('Enter');
  await expect(first).toHaveAttribute('aria-valuemax', '2');
  await expect(first).toHaveAttribute('aria-valuenow', '2');
  await figure.getByRole('button', { name: '表で見る' }).press('Enter');
  await expect(figure.getByRole('row', { name: '(2, −2)' })).toContainText('(4, −4)');
  await figure.getByRole('button', { name: '図で見る' }).press('Enter');
  await figure.getByRole('button', { name: 'この状態を共有' }).press('Enter');
  await expect(page).toHaveURL(/\?gradient-field=2_-2_source#fig-gradient-field$/);
  await page.reload();
  await expect(first).toHaveAttribute('aria-valuenow', '2');
  await figure.getByRole('button', { name: 'はじめに戻す' }).press('Enter');
  await expect(figure.locator('.ro').first()).toContainText('(−4, 2)');
  expect(complaints).toEqual([]);
});

test('gradient-field: the point follows the mouse', async ({ page }) => {
  const figure = await openField(page);
  const plot = figure.locator('.pl-in');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('the plot has no box');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.3, { steps: 4 });
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: '点のx 0' })).toHaveAttribute('aria-valuenow', /^(2\.9|3|3\.1)$/);
  await expect(figure.getByRole('slider', { name: '点のx 1' })).toHaveAttribute('aria-valuenow', /^(1\.9|2|2\.1)$/);
});

test('descent-direction is answered by the arrow, which fills the fields and follows them', async ({ page }) => {
  const figure = await openField(page);
  const exercise = page.locator('[data-exercise="descent-direction"]');
  const fields = exercise.getByRole('textbox');
  await figure.getByRole('button', { name: '演習の関数と点' }).press('Enter');
  const arrow = figure.getByRole('slider', { name: '矢印の向き' });
  await expect(arrow).toHaveAttribute('aria-valuetext', 'まだ描いていません');
  // The exercise is open: the figure does not say which way is down.
  await expect(figure.locator('.ro').nth(2)).toContainText('?');
  await expect(figure.locator('.ln-field')).toHaveCount(0);
  // From (3, 4) on the round bowl straight down is at 233 degrees; the fields move the arrow, the keys move both.
  await fields.nth(0).fill('−6');
  await fields.nth(1).fill('−7');
  await expect(arrow).toHaveAttribute('aria-valuenow', '229');
  await arrow.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await expect(arrow).toHaveAttribute('aria-valuenow', '233');
  await expect(fields.nth(0)).toHaveValue(/^−5\.\d+$/);
  await exercise.getByRole('button', { name: '採点する' }).click();
  await expect(exercise).toHaveAttribute('data-status', 'solved');
  await expect(figure.locator('.ro').nth(2)).toContainText('(−6, −8)');
  await expect(figure.locator('.ln-field')).toHaveCount(1);
});

test('descent-lab by the keyboard alone: start, rate, steps, play, table, reset, link', async ({ page, complaints }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openDescent(page);
  const rate = figure.getByRole('slider', { name: '学習率' });
  const steps = figure.getByRole('slider', { name: '更新の回数' });
  await figure.getByRole('slider', { name: '出発点のx 0' }).press('Home');
  await rate.focus();
  await page.keyboard.press('ArrowRight');
  await expect(rate).toHaveAttribute('aria-valuetext', '0.35');
  await page.keyboard.press('Home');
  await expect(rate).toHaveAttribute('aria-valuetext', '1×10⁻¹⁰');
  await page.keyboard.press('End');
  await expect(rate).toHaveAttribute('aria-valuetext', '10');
  await steps.focus();
  await page.keyboard.press('ArrowRight');
  // (−5, 2) times 1 − 2·10
  await expect(figure.locator('.ro').nth(1)).toContainText('95');
  await figure.getByRole('button', { name: '再生' }).press('Enter');
  await expect(figure).toContainText('発散します');
  await figure.getByRole('button', { name: '表で見る' }).press('Enter');
  await expect(figure.getByRole('row', { name: '1 95 −38' })).toBeVisible();
  await figure.getByRole('button', { name: '図で見る' }).press('Enter');
  await figure.getByRole('button', { name: 'この状態を共有' }).press('Enter');
  await expect(page).toHaveURL(/\?descent-lab=-5_2_10_\d+#fig-descent-lab$/);
  await page.reload();
  await expect(rate).toHaveAttribute('aria-valuetext', '10');
  await figure.getByRole('button', { name: 'はじめに戻す' }).press('Enter');
  await expect(rate).toHaveAttribute('aria-valuetext', '0.3');
  await expect(steps).toHaveAttribute('aria-valuenow', '0');
  expect(complaints).toEqual([]);
});

test('descent-lab draws a submitted rate', async ({ page }) => {
  const figure = await openDescent(page);
  const exercise = page.locator('[data-exercise="find-learning-rate"]');
  await exercise.getByRole('textbox').fill('0.011');
  await exercise.getByRole('button', { name: '採点する' }).click();
  await expect(exercise).toHaveAttribute('data-status', /tried|solved/);
  await expect(figure.getByRole('button', { name: '学習率', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.locator('.ar-yours').first()).toHaveAttribute('d', /^M.+L/);
  await expect(figure.locator('.ar-truth')).toHaveCount(0);
});

test('descent-lab draws an answer that was graded before it came to life, and starts inside of its plane', async ({ page }) => {
  // A low screen keeps the figure far away.
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/ja/lessons/gradient-descent');
  const exercise = page.locator('[data-exercise="one-step"]');
  await exercise.getByRole('textbox').first().fill('1');
  await exercise.getByRole('textbox').last().fill('1');
  await exercise.getByRole('button', { name: '採点する' }).click();
  await expect(exercise).toHaveAttribute('data-status', /tried|solved/);
  const figure = page.locator('[data-figure="descent-lab"]');
  await expect(figure.getByRole('slider')).toHaveCount(0);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('button', { name: '一歩', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const path = figure.locator('.ar-yours').first();
  await expect(path).toHaveAttribute('d', /^M.+L/);
  const [start = Number.NaN] = await path.evaluate((line) => (line.getAttribute('d')?.match(/[\d.-]+/g) ?? []).map(Number));
  expect(start).toBeGreaterThanOrEqual(0);
  expect(start).toBeLessThanOrEqual(100);
});

test('weights-lab by the keyboard alone: weights, inputs, class, a step, table, reset, link', async ({ page, complaints }) => {
  const figure = await openWeights(page);
  await expect(figure.locator('.ro').nth(2)).toContainText('1.0986');
  await figure.getByRole('button', { name: '1回更新する' }).press('Enter');
  // W_13 = 0 − 0.1·1·(⅓ − 1)
  await expect(figure.getByRole('slider', { name: '重みw 31' })).toHaveAttribute('aria-valuetext', '0.06667');
  await expect(figure.locator('.ro').nth(3)).toContainText('1');
  const weight = figure.getByRole('slider', { name: '重みw 12' });
  await weight.focus();
  await page.keyboard.press('PageUp');
  await expect(weight).toHaveAttribute('aria-valuetext', '0.08');
  await page.keyboard.press('End');
  await expect(weight).toHaveAttribute('aria-valuetext', '2');
  await expect(figure.locator('.ro').nth(3)).toContainText('0');
  const input = figure.getByRole('slider', { name: '入力x 1' });
  await input.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(input).toHaveAttribute('aria-valuetext', '0.4');
  await figure.getByRole('button', { name: '0', exact: true }).press('Enter');
  await figure.getByRole('button', { name: 'この状態を共有' }).press('Enter');
  await expect(page).toHaveURL(/\?weights-lab=.*#fig-weights-lab$/);
  await page.reload();
  await expect(weight).toHaveAttribute('aria-valuetext', '2');
  await expect(figure.getByRole('button', { name: '0', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await figure.getByRole('button', { name: '表で見る' }).press('Enter');
  await expect(figure.getByRole('row').nth(4)).toContainText('2');
  await figure.getByRole('button', { name: 'はじめに戻す' }).press('Enter');
  await figure.getByRole('button', { name: '図で見る' }).press('Enter');
  await expect(figure.locator('.ro').nth(2)).toContainText('1.0986');
  expect(complaints).toEqual([]);
});

test('weights-lab draws a submitted training', async ({ page }) => {
  const figure = await openWeights(page);
  const exercise = page.locator('[data-exercise="train-the-weights"]');
  await exercise.getByRole('textbox').nth(0).fill('0.1');
  await exercise.getByRole('textbox').nth(1).fill('3');
  await exercise.getByRole('button', { name: '採点する' }).click();
  await expect(exercise).toHaveAttribute('data-status', 'tried');
  await expect(figure).toContainText('送った答え：η = 0.1、3回');
  await expect(figure.locator('.ar-truth')).toHaveCount(0);
});
