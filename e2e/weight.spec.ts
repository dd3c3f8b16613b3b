import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { contract, languages } from './course-contract';
import { expect, test } from './fixtures';

/** Limits of a lesson's page in bytes, gzipped. */
const limits = { script: 45_000, stylesheet: 30_000, document: 60_000 } as const;

type Kind = keyof typeof limits;

/** What a page loads until its network is quiet, in bytes by kind: nobody has touched or scrolled anything. */
async function weightOf(page: Page, address: string): Promise<Record<Kind, number>> {
  const loads: Promise<[Kind, number]>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!(kind in limits)) return;
    // Compressed here, so that what a proxy or a cache does to the encoding does not count.
    loads.push(response.body().then((body) => [kind as Kind, gzipSync(body).length]));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const weight = { script: 0, stylesheet: 0, document: 0 };
  for (const [kind, bytes] of await Promise.all(loads)) weight[kind] += bytes;
  return weight;
}

/**
 * The page of the same build that has no part of the product in it: a plain document that the framework answers with for an
 * address under no language. What it loads is the framework alone, so whatever a lesson loads beside counts as the lesson's: its
 * exercises and equations, the bar on top, what is fetched ahead for the next page.
 */
const emptyPage = '/no-such.page';

for (const language of languages) {
  test(`/${language}: no lesson’s page is heavier than it may be`, async ({ browser, baseURL }) => {
    const weigh = async (address: string) => {
      // A context of its own: nothing comes from a cache.
      const context = await browser.newContext(baseURL ? { baseURL } : {});
      const weight = await weightOf(await context.newPage(), address);
      await context.close();
      return weight;
    };
    const empty = await weigh(emptyPage);
    const over: Record<string, unknown> = {};
    for (const { id } of contract) {
      const { script, ...others } = await weigh(`/${language}/lessons/${id}`);
      const weight = { script: script - empty.script, ...others };
      if (Object.entries(weight).some(([kind, bytes]) => bytes > limits[kind as Kind])) over[id] = weight;
    }
    expect(over).toEqual({});
  });
}
