// npm run bench:figures: how many frames a second each figure draws while a handle is dragged on a processor four times slower.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, devices } from '@playwright/test';
import { findBrowser } from './check/browser.mjs';
import { setOwnSettings } from './check/own-settings.mjs';
import { startServer } from './check/server.mjs';
import { onStop, stopAll, stopOnSignals } from './setup/stopping.mjs';

const figures = {
  'loss-bars': 'loss-functions',
  'log-curve': 'loss-functions',
  'secant-to-tangent': 'numerical-differentiation',
  'error-versus-h': 'numerical-differentiation',
  slices: 'partial-derivatives',
  'gradient-field': 'gradient',
  'descent-lab': 'gradient-descent',
  'weights-lab': 'neural-network-gradient',
};
const slowdown = 4;
const frames = 240;

/** Runs in the page: moves what holds the pointer by a little in each frame, or nothing, and answers when frames came. */
const timeFrames = ({ x, y, frames }) =>
  new Promise((resolve) => {
    const held = [...document.querySelectorAll('[data-figure] *')].find((element) => element.hasPointerCapture?.(1));
    const times = [];
    const frame = (time) => {
      times.push(time);
      if (times.length > frames) return resolve(times);
      const angle = times.length / 8;
      const place = { clientX: x + 30 * Math.sin(angle), clientY: y + 30 * Math.cos(angle) };
      held?.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerId: 1, pointerType: 'mouse', buttons: 1, ...place }),
      );
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

function summary(times) {
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  const sorted = gaps.toSorted((a, b) => a - b);
  const quantile = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return { rate: (1000 * gaps.length) / (times.at(-1) - times[0]), median: quantile(0.5), p95: quantile(0.95) };
}

async function measure(browser, url, figure, lesson) {
  const page = await browser.newPage({ ...devices['Pixel 7'], hasTouch: false, isMobile: false });
  await page.goto(`${url}/ja/lessons/${lesson}`, { waitUntil: 'networkidle' });
  const handle = page.locator(`[data-figure="${figure}"]`).getByRole('slider').first();
  await page.locator(`[data-figure="${figure}"]`).scrollIntoViewIfNeeded();
  await handle.waitFor();
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.waitForLoadState('networkidle');
  const box = await handle.boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const rest = summary(await page.evaluate(timeFrames, { x, y, frames }));
  await page.mouse.move(x, y);
  await page.mouse.down();
  const drag = summary(await page.evaluate(timeFrames, { x, y, frames }));
  await page.mouse.up();
  await page.close();
  return { rest, drag };
}

async function main() {
  const program = await findBrowser();
  const server = await startServer({ DATA_DIR: path.join(folder, 'data') });
  const browser = await chromium.launch({
    executablePath: program,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  onStop(() => browser.close());
  console.log(`\nFrames while a handle is dragged, at ${slowdown} times throttle\n`);
  console.log('| figure | frames a second | of the page at rest | median, ms | p95, ms |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const [figure, lesson] of Object.entries(figures)) {
    const { rest, drag } = await measure(browser, server.url, figure, lesson);
    const share = (drag.rate / rest.rate).toFixed(2);
    console.log(`| ${figure} | ${drag.rate.toFixed(0)} | ${share} | ${drag.median.toFixed(1)} | ${drag.p95.toFixed(1)} |`);
  }
}

stopOnSignals(1);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kobai-bench-'));
fs.chmodSync(folder, 0o711);
onStop(async () => fs.rmSync(folder, { recursive: true, force: true }));
setOwnSettings(folder);
await main();
await stopAll(0);
