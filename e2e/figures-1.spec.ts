import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const lessons = {
  'log-curve': '/ja/lessons/loss-functions',
  'secant-to-tangent': '/ja/lessons/numerical-differentiation',
  'error-versus-h': '/ja/lessons/numerical-differentiation',
  slices: '/ja/lessons/partial-derivatives',
} as const;
type Name = keyof typeof lessons;

async function openFigure(page: Page, name: Name, query = ''): Promise<Locator> {
  await page.goto(`${lessons[name]}${query}`);
  const figure = page.locator(`[data-figure="${name}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('slider').first()).toBeVisible();
  return figure;
}

const reading = (figure: Locator, i: number) => figure.locator('.ro .g-v').nth(i);

test.describe('by the keyboard alone', () => {
  test('log-curve: the output, its loss and the slope', async ({ page, complaints }) => {
    const figure = await openFigure(page, 'log-curve');
    const output = figure.getByRole('slider', { name: '正解のクラスの出力y' });
    await output.focus();
    await page.keyboard.press('ArrowRight');
    await expect(output).toHaveAttribute('aria-valuetext', 'y cは0.21、損失は1.56065');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('PageUp');
    await expect(output).toHaveAttribute('aria-valuenow', '0.21');
    await page.keyboard.press('Home');
    await expect(reading(figure, 1)).toHaveText('6.90776');
    await expect(reading(figure, 2)).toHaveText('−1000');
    await page.keyboard.press('End');
    await expect(reading(figure, 1)).toHaveText('0');
    await expect(figure.locator('[aria-live]').last()).toContainText('出力y cは1、');
    expect(complaints).toEqual([]);
  });

  test('secant-to-tangent: point, step, function and scheme', async ({ page, complaints }) => {
    const figure = await openFigure(page, 'secant-to-tangent');
    await expect(reading(figure, 0)).toHaveText('3');
    await figure.getByRole('slider', { name: '点x' }).focus();
    await page.keyboard.press('ArrowLeft');
    // 2x + h at 0.9 and 1
    await expect(reading(figure, 0)).toHaveText('2.8');
    await expect(reading(figure, 1)).toHaveText('1.8');
    await page.keyboard.press('Tab');
    await page.keyboard.press('PageDown');
    await expect(figure.getByRole('slider', { name: '刻み幅h' })).toHaveAttribute('aria-valuetext', 'hは0.1');
    await expect(reading(figure, 0)).toHaveText('1.9');
    await page.keyboard.press('Home');
    await expect(figure.getByRole('slider', { name: '刻み幅h' })).toHaveAttribute('aria-valuetext', 'hは0.0001');
    await page.keyboard.press('End');
    await expect(figure.getByRole('slider', { name: '刻み幅h' })).toHaveAttribute('aria-valuetext', 'hは2');
    await figure.getByRole('button', { name: '中心差分' }).press('Enter');
    await expect(reading(figure, 2)).toHaveText(/^0$|×10⁻/);
    await figure.getByRole('button', { name: 'x³' }).press('Enter');
    // Off by h²
    await expect(reading(figure, 2)).toHaveText('4');
    expect(complaints).toEqual([]);
  });

  test('error-versus-h: sixteen decades, four steps each', async ({ page, complaints }) => {
    const figure = await openFigure(page, 'error-versus-h');
    await expect(reading(figure, 1)).toHaveText('0.0429');
    const step = figure.getByRole('slider', { name: '刻み幅h' });
    await step.focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowLeft');
    await expect(step).toHaveAttribute('aria-valuetext', 'hは0.01');
    await page.keyboard.press('Home');
    await expect(step).toHaveAttribute('aria-valuetext', 'hは1×10⁻¹⁶');
    // 1 + 10⁻¹⁶ is 1: the quotient is 0 and the error cos 1
    await expect(reading(figure, 3)).toHaveText('0.540');
    expect(complaints).toEqual([]);
  });

  test('slices: the point and the coefficients', async ({ page, complaints }) => {
    const figure = await openFigure(page, 'slices');
    await expect(reading(figure, 0)).toHaveText('5');
    await figure.getByRole('slider', { name: '点のx 0' }).focus();
    await page.keyboard.press('PageUp');
    await expect(reading(figure, 1)).toHaveText('6');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(reading(figure, 2)).toHaveText('−1.8');
    await figure.getByRole('slider', { name: '係数b' }).focus();
    await page.keyboard.press('ArrowRight');
    // b·x_0 + 2c·x_1
    await expect(reading(figure, 2)).toHaveText('1.2');
    await expect(figure).toContainText('x₀² + x₀x₁ + x₁²');
    expect(complaints).toEqual([]);
  });
});

const moves = [
  { name: 'log-curve', slider: '正解のクラスの出力y', link: /\?log-curve=0\.3#fig-log-curve$/ },
  { name: 'secant-to-tangent', slider: '点x', link: /\?secant-to-tangent=square_2_1_forward#/ },
  { name: 'error-versus-h', slider: '刻み幅h', link: /\?error-versus-h=1#/ },
  { name: 'slices', slider: '点のx 0', link: /\?slices=1_0_1_3_-1#/ },
] as const;

for (const { name, slider, link } of moves) {
  test(`${name}: a link holds the state, a reset returns, the table has the numbers`, async ({ page }) => {
    const figure = await openFigure(page, name);
    const handle = figure.getByRole('slider', { name: slider });
    await handle.focus();
    const initially = await handle.getAttribute('aria-valuetext');
    await page.keyboard.press('PageUp');
    const moved = await handle.getAttribute('aria-valuetext');
    expect(moved).not.toBe(initially);
    await figure.getByRole('button', { name: 'この状態を共有' }).click();
    await expect(page).toHaveURL(link);
    await page.reload();
    await expect(handle).toHaveAttribute('aria-valuetext', moved ?? '');

    await figure.getByRole('button', { name: '表で見る' }).click();
    await expect(figure.getByRole('table')).toBeVisible();
    await expect(figure.getByRole('slider')).toHaveCount(0);
    await figure.getByRole('button', { name: '図で見る' }).click();
    await figure.getByRole('button', { name: 'はじめに戻す' }).click();
    await expect(handle).toHaveAttribute('aria-valuetext', initially ?? '');
  });

  test(`${name}: a link that holds nonsense opens the default`, async ({ page, complaints }) => {
    const figure = await openFigure(page, name, `?${name}=9_a_b`);
    await expect(figure.locator('[aria-live]').last()).not.toContainText('NaN');
    await expect(figure.getByRole('slider', { name: slider })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('a plot follows the mouse', async ({ page }) => {
  const figure = await openFigure(page, 'slices');
  const plane = figure.locator('.pl-square .pl-in');
  const box = await plane.boundingBox();
  if (!box) throw new Error('the plane has no box');
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.6);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.1, { steps: 4 });
  await page.mouse.up();
  await expect(figure.getByRole('slider', { name: '点のx 0' })).toHaveAttribute('aria-valuenow', '-3');
  await expect(figure.getByRole('slider', { name: '点のx 1' })).toHaveAttribute('aria-valuenow', '4');
});

async function answer(page: Page, exercise: string, texts: readonly string[]) {
  const card = page.locator(`[data-exercise="${exercise}"]`);
  for (const [i, text] of texts.entries()) await card.getByRole('textbox').nth(i).fill(text);
  await card.getByRole('button', { name: '採点する' }).click();
  await expect(card.getByRole('status')).toHaveAttribute('data-verdict', /correct|incorrect|partly/);
}

test.describe('a graded answer is drawn, and the true one joins once it is solved', () => {
  test('log-curve-value on log-curve', async ({ page }) => {
    const figure = await openFigure(page, 'log-curve');
    await answer(page, 'log-curve-value', ['0.1']);
    await expect(figure.locator('.pt-yours')).toHaveCount(1);
    await expect(figure.locator('.pt-truth')).toHaveCount(0);
    await answer(page, 'log-curve-value', ['2.71828']);
    await expect(figure).toContainText('曲線の上にはありません');
    await answer(page, 'log-curve-value', ['0.367879']);
    await expect(figure.locator('.pt-truth')).toHaveCount(1);
    await figure.getByRole('button', { name: '原文の数値' }).click();
    await expect(reading(figure, 1)).toHaveText('1');
  });

  test('forward-difference as a slope of secant-to-tangent', async ({ page }) => {
    const figure = await openFigure(page, 'secant-to-tangent');
    await answer(page, 'forward-difference', ['0.61']);
    await expect(figure.locator('path.ln-yours')).toHaveCount(1);
    await expect(reading(figure, 1)).toHaveText('?');
    await answer(page, 'forward-difference', ['6.1']);
    await expect(reading(figure, 1)).toHaveText('6.1');
    await figure.getByRole('button', { name: 'x²' }).click();
    await expect(reading(figure, 0)).toHaveText('3');
  });

  test('choose-h on error-versus-h', async ({ page }) => {
    const figure = await openFigure(page, 'error-versus-h');
    await answer(page, 'choose-h', ['0.1']);
    await expect(figure).toContainText('上限を下回りません');
    await expect(figure.locator('path.er-truth')).toHaveCount(0);
    await answer(page, 'choose-h', ['1e-4']);
    await expect(figure.locator('path.er-truth')).toHaveCount(1);
  });

  test('partials-at-point as tangents of slices', async ({ page }) => {
    const figure = await openFigure(page, 'slices');
    await answer(page, 'partials-at-point', ['1', '-1']);
    await expect(figure.locator('path.ln-yours')).toHaveCount(2);
    await expect(figure.locator('path.ln-g')).toHaveCount(0);
    await expect(reading(figure, 1)).toHaveText('?');
  });
});
