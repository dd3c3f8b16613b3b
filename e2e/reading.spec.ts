import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contract } from './course-contract';
import { expect, test } from './fixtures';

const lessons = contract.map(({ id }) => id);
const publicPages = ['', ...lessons.map((lesson) => `/lessons/${lesson}`), '/errata'];
const shortcutList = (page: Page) => page.getByRole('dialog', { name: 'キーボード操作' });

/** A page whose keys are heard: the button of the list works once the scripts run. */
async function openWithShortcuts(page: Page, address: string) {
  await page.goto(address);
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(shortcutList(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test('? lists the shortcuts, and they do what it says', async ({ page, complaints }) => {
  await openWithShortcuts(page, '/ja/lessons/loss-functions');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(shortcutList(page)).toBeHidden();

  await page.keyboard.press('j');
  await expect(page.locator('#squared-error')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#squared-error-improve')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#squared-error')).toBeFocused();

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('jk?');
  await expect(page.getByRole('combobox')).toHaveValue('jk?');
  await page.keyboard.press('Escape');

  await page.keyboard.press('n');
  await expect(page).toHaveURL(/numerical-differentiation$/);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(/\/ja$/);
  expect(complaints).toEqual([]);
});

test('a letter typed into a field stays a letter, and the shortcuts can be switched off', async ({ page }) => {
  await openWithShortcuts(page, '/ja/lessons/loss-functions');
  await page.getByRole('checkbox', { name: '文字キーの操作を使う' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await expect(shortcutList(page)).toBeHidden();
  await expect(page.locator('#squared-error')).not.toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'キーボード操作' }).click();
  await expect(page.getByRole('checkbox', { name: '文字キーの操作を使う' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: '文字キーの操作を使う' }).check();
  await page.keyboard.press('Escape');

  const field = page.locator('#squared-error').getByRole('textbox');
  await field.fill('');
  await field.press('j');
  await expect(field).toHaveValue('j');
  await expect(field).toBeFocused();
});

test('on paper there are text, equations and exercises, in light colours, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/ja/lessons/loss-functions');
  for (const hidden of ['.bar', '.staff', '.foot', '.go', '.aids']) await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.eq').first()).toBeVisible();
  await expect(page.locator('#squared-error')).toBeVisible();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  const [equation, exercise] = await Promise.all([
    page.locator('#eq-squared-error').boundingBox(),
    page.locator('#squared-error').boundingBox(),
  ]);
  expect(exercise?.y).toBeGreaterThan(equation?.y ?? Number.POSITIVE_INFINITY);
});

for (const path of publicPages) {
  test(`what search engines and previews read: ${path || 'home'}`, async ({ request }) => {
    for (const locale of ['ja', 'en'] as const) {
      const html = await (await request.get(`/${locale}${path}`)).text();
      const head = html.slice(0, html.indexOf('</head>'));
      expect(head).toMatch(/<title>[^<]{4,}<\/title>/);
      expect(head).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(head).toMatch(new RegExp(`<link rel="canonical" href="[^"]*/${locale}${path}"`));
      for (const [language, address] of [
        ['ja', `/ja${path}`],
        ['en', `/en${path}`],
        ['x-default', path === '' ? '/' : `/ja${path}`],
      ]) {
        expect(head).toMatch(new RegExp(`hrefLang="${language}" href="[^"]*${address}"`));
      }
      const picture = /<meta property="og:image" content="([^"]+)"/.exec(head)?.[1];
      const response = await request.get(picture ?? '/none');
      expect(response.headers()['content-type']).toBe('image/png');
    }
  });
}

test('titles and descriptions differ from page to page', async ({ request }) => {
  const heads = await Promise.all(
    publicPages.map(async (path) => {
      const html = await (await request.get(`/en${path}`)).text();
      return [/<title>([^<]*)</.exec(html)?.[1], /name="description" content="([^"]*)"/.exec(html)?.[1]];
    }),
  );
  expect(new Set(heads.map(([title]) => title)).size).toBe(publicPages.length);
  expect(new Set(heads.map(([, description]) => description)).size).toBe(publicPages.length);
});

test('the sitemap lists every public page in both languages, and robots.txt names it', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const path of publicPages)
    for (const locale of ['ja', 'en']) expect(sitemap).toContain(`<loc>${baseURL}/${locale}${path}</loc>`);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(robots).toContain('Disallow: /api/');
});
