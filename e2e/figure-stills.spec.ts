import { contract } from './course-contract';
import { expect, test } from './fixtures';

/** Lessons with their figures, each once. */
const figures = contract.flatMap(({ id, equations }) =>
  [...new Set(equations.flatMap(({ figure }) => (figure === undefined ? [] : [figure])))].map((figure) => ({
    lesson: id,
    figure,
  })),
);

for (const { lesson, figure } of figures) {
  for (const [locale, width] of [
    ['ja', 390],
    ['en', 820],
    ['ja', 1440],
  ] as const) {
    test(`${figure} comes to life without moving what stands under it (${locale}, ${width} px)`, async ({ page }) => {
      // A low screen, so that the figure is far from it and still at first.
      await page.setViewportSize({ width, height: 400 });
      await page.goto(`/${locale}/lessons/${lesson}`);
      await page.evaluate(() => document.fonts.ready);
      const frame = page.locator(`[data-figure="${figure}"]`);
      const height = () => frame.evaluate((element) => element.getBoundingClientRect().height);
      await expect(frame.getByRole('slider')).toHaveCount(0);
      const still = await height();
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.getByRole('slider').first()).toBeVisible();
      expect(Math.abs((await height()) - still)).toBeLessThan(1);
    });
  }
}
