import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const lesson = '/ja/lessons/loss-functions';

const exercise = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const field = (region: Locator): Locator => region.getByRole('textbox');
const check = (region: Locator): Locator => region.getByRole('button', { name: '採点する' });
const verdict = (region: Locator): Locator => region.getByRole('status');
const squaredError = (page: Page) => exercise(page, '2乗和誤差を求める');

/** The page has come to life once the learner's state has been asked for. */
async function openLesson(page: Page, address = lesson) {
  const state = page.waitForResponse((response) => response.url().includes('/state'));
  await page.goto(address);
  await state;
}

async function answer(region: Locator, text: string) {
  await field(region).fill(text);
  await check(region).click();
}

test('the article’s numbers: wrong with a name, then right, full-width too', async ({ page, complaints }) => {
  await openLesson(page);
  const region = squaredError(page);
  await expect(region).toHaveAttribute('data-exercise', 'squared-error');
  await expect(region).toHaveAttribute('data-variant', 'article');
  await expect(region).toHaveAttribute('data-status', 'new');

  await answer(region, '0.195');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'incorrect');
  await expect(verdict(region)).toHaveAttribute('data-mistake', 'missing-half');
  await expect(verdict(region)).toContainText('2乗');
  await expect(region).toHaveAttribute('data-status', 'tried');
  // The next keystroke replaces what was typed.
  await expect(field(region)).toBeFocused();
  await page.keyboard.type('０．０９７５');
  await expect(region.getByText('0.0975')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'correct');
  await expect(verdict(region)).toHaveAttribute('data-mistake', '');
  await expect(region).toHaveAttribute('data-status', 'solved');
  expect(complaints).toEqual([]);
});

test('what cannot be read costs no attempt', async ({ page }) => {
  await openLesson(page);
  const region = squaredError(page);
  await answer(region, 'abc');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'invalid');
  await expect(verdict(region)).toContainText('回数には数えません');
  await expect(region).toHaveAttribute('data-status', 'new');
  await expect(field(region)).toHaveAttribute('aria-invalid', 'true');
  const [state] = await (await page.request.get('/api/v1/lessons/loss-functions/state')).json();
  expect(state).toMatchObject({ exercise: 'squared-error', attempts: 0, status: 'new' });
});

test('a reload shows the progress and the last answer', async ({ page }) => {
  await openLesson(page);
  await answer(squaredError(page), '0.195');
  await expect(verdict(squaredError(page))).toHaveAttribute('data-verdict', 'incorrect');
  await openLesson(page);
  const region = squaredError(page);
  await expect(region).toHaveAttribute('data-status', 'tried');
  await expect(field(region)).toHaveValue('0.195');
  await expect(verdict(region)).toHaveAttribute('data-mistake', 'missing-half');
});

test('an answer without a connection is kept, said so, and sent when the connection is back', async ({ page, context }) => {
  await openLesson(page);
  const region = squaredError(page);
  await context.setOffline(true);
  await answer(region, '0.0975');
  await expect(verdict(region)).toContainText('答えは残っています');
  await expect(field(region)).toHaveValue('0.0975');
  await context.setOffline(false);
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'correct');
});

test('an answer that was on its way when the page closed is sent by the next visit', async ({ page }) => {
  await openLesson(page);
  await page.route('**/api/v1/submissions*', (route) => route.abort());
  await answer(squaredError(page), '0.0975');
  await expect(verdict(squaredError(page))).toContainText('答えは残っています');
  await page.unroute('**/api/v1/submissions*');
  await openLesson(page);
  await expect(verdict(squaredError(page))).toHaveAttribute('data-verdict', 'correct');
  await expect(squaredError(page)).toHaveAttribute('data-status', 'solved');
});

test('a draft survives a reload', async ({ page }) => {
  await openLesson(page);
  await field(squaredError(page)).fill('0.09');
  await openLesson(page);
  await expect(field(squaredError(page))).toHaveValue('0.09');
});

test('three hints, one at a time, and the worked solution once it is solved', async ({ page }) => {
  await openLesson(page);
  const region = squaredError(page);
  for (const left of [3, 2, 1]) {
    await region.getByRole('button', { name: `ヒント（あと${left}）` }).click();
    await expect(region.getByText(`ヒント${4 - left} / 3`)).toBeVisible();
  }
  await expect(region.getByRole('button', { name: /^ヒント/ })).toHaveCount(0);
  await expect(region.getByText('解説')).toHaveCount(0);
  await answer(region, '0.0975');
  await region.getByText('解説').click();
  await expect(region.locator('.steps')).toContainText('損失を大きくしているのは');

  await openLesson(page);
  await expect(region.locator('.hint')).toHaveCount(3);
  await expect(region.locator('.steps')).toContainText('損失を大きくしているのは');
});

test('a formula is built in an editor, which shows what was typed, and its LaTeX stands in the box', async ({
  page,
  complaints,
}) => {
  await openLesson(page);
  const region = page.locator('[data-exercise="cross-entropy-one-hot"]');
  await field(region).fill('-log(y_2)');
  await region.getByRole('button', { name: '数式で入力' }).click();
  const editor = region.locator('math-field');
  await expect(editor).toBeFocused();
  await expect.poll(() => editor.evaluate((element) => (element as HTMLElement & { value: string }).value)).toContain('y_');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('-ln');
  await page.keyboard.type('(y_2');
  await expect(region.getByRole('textbox').first()).toHaveValue(/\\ln.*y_/);
  await check(region).click();
  await expect(region.locator('.out')).toHaveAttribute('data-verdict', 'correct');
  expect(complaints).toEqual([]);
});

test('other numbers, and back to the article’s', async ({ page }) => {
  await openLesson(page);
  const region = squaredError(page);
  await answer(region, '0.195');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'incorrect');
  await region.getByRole('button', { name: '別の数値で解く' }).click();
  await expect(region).toHaveAttribute('data-variant', /^\d+$/);
  await expect(field(region)).toHaveValue('');
  await expect(verdict(region)).toHaveAttribute('data-verdict', '');
  const seed = await region.getAttribute('data-variant');
  const instance = await (await page.request.get(`/api/v1/exercises/squared-error?variant=${seed}`)).json();
  const { y, t } = instance.givens as { y: number[]; t: number[] };
  const right = y.reduce((sum, output, k) => sum + (output - (t[k] ?? 0)) ** 2, 0) / 2;
  await answer(region, String(right));
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'correct');
  await region.getByRole('button', { name: '前の数値に戻る' }).click();
  await expect(region).toHaveAttribute('data-variant', 'article');
  await expect(field(region)).toHaveValue('0.195');
});

test('a partly right vector is marked cell by cell', async ({ page }) => {
  await openLesson(page);
  const region = exercise(page, '項を一つずつ求める');
  const right = ['0.01', '0.0025', '0.16', '0', '0.0025', '0.01', '0', '0.01', '0', '0'];
  for (const [k, value] of right.entries()) await region.locator(`[data-cell="${k}"]`).fill(k === 2 ? '0.4' : value);
  await page.keyboard.press('Enter');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'partly');
  await expect(verdict(region)).toContainText('10個の値のうち9個が合っています');
  const wrong = region.locator('[data-cell="2"]');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toBeFocused();
  await wrong.fill('0.16');
  await page.keyboard.press('Enter');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'correct');
});

test('a choice by the keyboard alone, from the top of the page', async ({ page }) => {
  await openLesson(page);
  const region = exercise(page, 'δを足すのはなぜか');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
  await region.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(region.getByRole('radio').nth(2)).toBeChecked();
  await expect(region.locator('input[value="c"]')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(check(region)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'correct');
});

test('an equation says what its symbols mean, and shows the exercise’s numbers without their result', async ({ page }) => {
  await openLesson(page);
  const equation = page.locator('[data-equation="squared-error"]');
  await expect(equation.locator('math').first()).toBeAttached();
  await expect(equation).toContainText('(0.6−1)² + (0.05−0)²');
  await expect(equation.locator('.subst')).toContainText('= ?');
  await equation.getByRole('button', { name: '教師データ' }).focus();
  await expect(equation).toContainText('正解のクラスで1');
  await expect(page.locator('html')).toHaveAttribute('data-hl', 't');
  await answer(squaredError(page), '0.0975');
  await expect(equation.locator('.subst')).toContainText('= 0.0975');
});

test('an equation that an exercise asks for appears whole once that is solved', async ({ page }) => {
  await openLesson(page);
  const equation = page.locator('[data-equation="cross-entropy-one-hot"]');
  expect(await page.content()).not.toMatch(/log\\Y\{y_c\}/);
  await expect(equation.locator('[data-tex]')).toHaveAttribute('data-tex', /\?/);
  const region = page.locator('[data-exercise="cross-entropy-one-hot"]');
  await field(region).fill('-log y_2');
  await expect(region.locator('.read math').last()).toContainText('ln');
  await page.keyboard.press('Enter');
  await expect(verdict(region)).toHaveAttribute('data-verdict', 'correct');
  await expect(equation.locator('[data-tex]')).toHaveAttribute('data-tex', /log/);
});

test('the language switch keeps the page and the place, and is remembered', async ({ page }) => {
  await openLesson(page, `${lesson}#cross-entropy`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/lessons\/loss-functions#cross-entropy$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
});

test('the theme goes through auto, light and dark, and stays over a reload', async ({ page }) => {
  await openLesson(page);
  await page.getByRole('button', { name: '表示：自動' }).click();
  await page.getByRole('button', { name: '表示：明' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: '表示：暗' })).toBeVisible();
});

test('without JavaScript the lesson reads whole', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(lesson);
  await expect(page.getByRole('heading', { level: 1, name: '損失関数' })).toBeVisible();
  await expect(squaredError(page)).toContainText('0.05');
  // Playwright's own text leaves <noscript> out.
  expect(await squaredError(page).textContent()).toContain('採点にはJavaScriptが要ります');
  await expect(page.locator('[data-figure="loss-bars"]')).toContainText('0.45');
  await context.close();
});

for (const width of [390, 820, 1440]) {
  test(`at ${width} px nothing leaves the page to the right`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['/ja', '/en', '/ja/lessons/loss-functions', '/en/lessons/loss-functions']) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}
