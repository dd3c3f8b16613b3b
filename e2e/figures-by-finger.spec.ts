import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A finger put down at a place of the screen, moved by so much in small steps, and lifted. */
async function swipe(page: Page, [x, y]: readonly [number, number], [dx, dy]: readonly [number, number]) {
  const session = await page.context().newCDPSession(page);
  const steps = 12;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let i = 1; i <= steps; i++) {
    const touchPoints = [{ x: x + (dx * i) / steps, y: y + (dy * i) / steps }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function handleOf(page: Page, lesson: string, figure: string, name: RegExp) {
  await page.goto(`/ja/lessons/${lesson}`);
  const frame = page.locator(`[data-figure="${figure}"]`);
  await frame.scrollIntoViewIfNeeded();
  const handle = frame.getByRole('slider', { name });
  await expect(handle).toBeVisible();
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await handle.boundingBox();
  if (!box) throw new Error(`${figure} has no such handle on the screen`);
  return { handle, at: [box.x + box.width / 2, box.y + box.height / 2] as const };
}

test('a finger drags a handle along its track', async ({ page }) => {
  const { handle, at } = await handleOf(page, 'loss-functions', 'log-curve', /y/);
  const before = Number(await handle.getAttribute('aria-valuenow'));
  await swipe(page, at, [120, 4]);
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(before + 0.2);
});

test('a finger that scrolls the page past a handle leaves it as it is', async ({ page }) => {
  const { handle, at } = await handleOf(page, 'loss-functions', 'log-curve', /y/);
  const before = await handle.getAttribute('aria-valuenow');
  const top = await page.evaluate(() => scrollY);
  await swipe(page, [at[0] + 80, at[1]], [0, -200]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 50);
  await expect(handle).toHaveAttribute('aria-valuenow', before ?? '');
});

test('a finger lifts a bar of outputs', async ({ page }) => {
  const { handle, at } = await handleOf(page, 'loss-functions', 'loss-bars', /^y 2/);
  await swipe(page, at, [0, -100]);
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBeGreaterThan(0.3);
});

test('a finger moves the point over the plane', async ({ page }) => {
  await handleOf(page, 'gradient', 'gradient-field', /x 0/);
  const frame = page.locator('[data-figure="gradient-field"]');
  const plane = frame.locator('[data-live]').first();
  await plane.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await plane.boundingBox();
  if (!box) throw new Error('the plane is not on the screen');
  await swipe(page, [box.x + box.width * 0.3, box.y + box.height * 0.4], [box.width * 0.4, box.height * 0.2]);
  expect(Number(await frame.getByRole('slider', { name: /x 0/ }).getAttribute('aria-valuenow'))).toBeGreaterThan(1);
  expect(Number(await frame.getByRole('slider', { name: /x 1/ }).getAttribute('aria-valuenow'))).toBeLessThan(0);
});
