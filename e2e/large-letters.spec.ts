import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { contract, languages } from './course-contract';
import { demoInstructor } from './demo-instructor';
import { test as base } from './fixtures';

const lessons = contract.map(({ id }) => `/lessons/${id}`);
const others = [
  '',
  '/errata',
  '/progress',
  '/account',
  '/sign-in',
  '/join/ABCD2345',
  '/no-such-page',
  '/classes',
  'a class',
  'a learner',
];

/** A phone on which the demo instructor is signed in and letters are set at twice their size: media queries in rem follow that. */
const test = base.extend<{ phone: Page }, { phoneContext: BrowserContext; classAddresses: Readonly<Record<string, string>> }>({
  phoneContext: [
    async ({ playwright, launchOptions }, use, { project }) => {
      const profile = await mkdtemp(path.join(tmpdir(), 'large-letters-'));
      await mkdir(path.join(profile, 'Default'));
      const preferences = { webkit: { webprefs: { default_font_size: 32 } } };
      await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
      const { baseURL } = project.use;
      const context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        viewport: { width: 390, height: 844 },
        ...(baseURL && { baseURL }),
      });
      const response = await context.request.post('/api/auth/sign-in/email', { data: demoInstructor() });
      expect(response.status(), 'the demo instructor signs in').toBe(200);
      await use(context);
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  classAddresses: [
    async ({ phoneContext }, use) => {
      const page = await phoneContext.newPage();
      const follow = async (selector: string) => {
        await page.locator(selector).first().click();
        await page.waitForURL(selector.includes('learners') ? /\/learners\// : /\/classes\/[^/]+$/);
        return new URL(page.url()).pathname.replace('/ja', '');
      };
      await page.goto('/ja/classes');
      await use({ 'a class': await follow('.class-list h2 a'), 'a learner': await follow('tbody .name a[href*="/learners/"]') });
      await page.close();
    },
    { scope: 'worker' },
  ],
  phone: async ({ phoneContext }, use) => {
    const page = await phoneContext.newPage();
    await use(page);
    await page.close();
  },
});

/** Figures come to life when they near the screen. */
async function enliven(page: Page) {
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('slider').first()).toBeAttached();
  }
}

/** What the page would have to be scrolled sideways for: nothing of it but its width is asked. */
const expectToFit = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);

for (const language of languages) {
  for (const address of [...lessons, ...others]) {
    test(`/${language} ${address}: with letters twice as large it is no wider than a phone`, async ({
      phone,
      classAddresses,
    }) => {
      await phone.goto(`/${language}${classAddresses[address] ?? address}`, { waitUntil: 'networkidle' });
      expect(await phone.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await enliven(phone);
      await expectToFit(phone);
    });
  }

  for (const address of lessons) {
    test(`/${language}${address}: it fits the narrowest phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${language}${address}`, { waitUntil: 'networkidle' });
      await enliven(page);
      await expectToFit(page);
    });
  }
}

test('a matrix that is wider than the phone is scrolled by the keyboard in its own place', async ({ phone }) => {
  await phone.goto('/ja/lessons/neural-network-gradient', { waitUntil: 'networkidle' });
  const title = await phone.locator('#forward-pass h3').getAttribute('aria-label');
  const matrix = phone.getByRole('group', { name: title ?? '', exact: true });
  await matrix.focus();
  await phone.keyboard.press('ArrowRight');
  await expect.poll(() => matrix.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});
