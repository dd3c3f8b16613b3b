import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { contract, type Language, languages } from './course-contract';
import { expect, test } from './fixtures';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const widths = { phone: 390, desk: 1440 } as const;
type View = { readonly width: keyof typeof widths; readonly colorScheme: 'light' | 'dark' };

/** Each language sees both widths and both themes of every page; the two together see every pair of them. */
const views: Readonly<Record<Language, readonly View[]>> = {
  ja: [
    { width: 'desk', colorScheme: 'light' },
    { width: 'phone', colorScheme: 'dark' },
  ],
  en: [
    { width: 'phone', colorScheme: 'light' },
    { width: 'desk', colorScheme: 'dark' },
  ],
};

/** Figures come to life when they near the screen. */
async function enliven(page: Page) {
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('slider').first()).toBeAttached();
  }
  // Where the page began: a button that is just passing under the bar on top would be called too small.
  await page.evaluate(() => scrollTo(0, 0));
}

async function expectNothingFound(page: Page, address: string, view: View) {
  await page.setViewportSize({ width: widths[view.width], height: 900 });
  await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await enliven(page);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 5).map(({ html }) => html.slice(0, 160)) })),
    `${address}, ${view.width}, ${view.colorScheme}`,
  ).toEqual([]);
}

// The pages of a class have tests of their own (classroom.spec.ts).
const open = ['', '/errata', '/progress', '/account', '/sign-in', '/join/ABCD2345', '/no-such-page'];
const lessons = contract.map(({ id }) => `/lessons/${id}`);

for (const language of languages) {
  for (const address of [...lessons, ...open]) {
    test(`/${language}${address}: axe finds nothing`, async ({ page }) => {
      for (const view of views[language]) await expectNothingFound(page, `/${language}${address}`, view);
    });
  }
}
