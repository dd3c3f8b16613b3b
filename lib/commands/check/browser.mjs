import { spawnSync } from 'node:child_process';
import { Failure } from '../setup/failure.mjs';
import { inRoot } from '../setup/root.mjs';
import { step } from '../setup/step.mjs';
import { tools } from './runner.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A program that says its version has the libraries that it needs too. */
const runs = (program) =>
  Boolean(program) && spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function download() {
  const args = [inRoot('node_modules', tools.playwright), 'install', 'chromium'];
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: 300_000 });
}

function installFromDebian() {
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/**
 * The browser for the end-to-end tests: the one that CHROMIUM names, an installed Chrome or Chromium, Playwright's
 * download, or for root Debian's package.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !runs(named)) throw new Failure(`CHROMIUM names "${named}", which does not start.`);
  const there = [named, ...installed, await playwrightsOwn()].find(runs);
  if (there) return there;
  await step('Downloading a browser', async () => download());
  const downloaded = await playwrightsOwn();
  if (runs(downloaded)) return downloaded;
  if (process.getuid?.() === 0) {
    await step('Installing the package chromium', async () => installFromDebian());
    const packaged = installed.find(runs);
    if (packaged) return packaged;
  }
  throw new Failure('There is no browser for the end-to-end tests: install Chrome or Chromium, or name one in CHROMIUM.');
}
