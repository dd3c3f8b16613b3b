import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect, submit } from './api-fixtures';
import { contract, languages } from './course-contract';

const lessons = contract.map(({ id }) => `/lessons/${id}`);
const others = ['', '/errata', '/progress', '/account', '/sign-in', '/join/ABCD2345', '/no-such-page', '/classes'];

interface WorkerFixtures {
  /** A profile of a browser whose letters are set at twice their size: media queries in rem follow that, as they follow no style. */
  largeLetters: BrowserContext;
}

const test = base.extend<{ phone: Page }, WorkerFixtures>({
  largeLetters: [
    async ({ playwright, launchOptions, instructorState }, use, { project }) => {
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
      await context.addCookies(instructorState.cookies);
      await use(context);
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  phone: async ({ largeLetters }, use) => {
    const page = await largeLetters.newPage();
    await use(page);
    await page.close();
  },
});

/** How far the page, with its figures alive, would have to be scrolled sideways. */
async function expectToFit(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('slider').first()).toBeAttached();
  }
  const hidden = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(hidden, address).toBe(0);
}

for (const language of languages) {
  for (const address of [...lessons, ...others]) {
    test(`/${language}${address}: with letters twice as large it is no wider than a phone`, async ({ phone }) => {
      await expectToFit(phone, `/${language}${address}`);
      expect(await phone.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    });
  }

  for (const address of lessons) {
    test(`/${language}${address}: it is no wider than the narrowest phone`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await expectToFit(page, `/${language}${address}`);
    });
  }
}

test('with letters twice as large a class and a learner’s answers are no wider than a phone', async ({
  phone,
  instructor,
  openClient,
}) => {
  const made = await (await instructor.post('/api/v1/classes', { data: { name: '火曜3限 機械学習入門' } })).json();
  const learner = await openClient();
  for (const answer of ['0.195', 'abc', '0.0975']) await submit(learner, answer);
  await learner.post('/api/v1/classes/join', { data: { code: made.joinCode, displayName: 'Wilhelmina Featherstonehaugh' } });
  await expectToFit(phone, `/ja/classes/${made.id}`);
  const address = await phone.locator('[data-learner] a').first().getAttribute('href');
  await expectToFit(phone, address ?? '');
  await expect(phone.getByText('0.195').first()).toBeVisible();
});

test('a matrix that is wider than the phone is scrolled by the keyboard, in its own place', async ({ phone }) => {
  await phone.goto('/ja/lessons/neural-network-gradient', { waitUntil: 'networkidle' });
  const matrix = phone.locator('#forward-pass .prompt').getByRole('group', { name: '入力に重みを掛ける' });
  await matrix.focus();
  await phone.keyboard.press('ArrowRight');
  await expect.poll(() => matrix.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});
