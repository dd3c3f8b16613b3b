import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { demoInstructor } from './demo-instructor';

interface Fixtures {
  /** What the page's console complained about, uncaught errors included. A test expects it to be empty. */
  complaints: string[];
  /** A page of another guest, with cookies of its own. */
  openGuest: () => Promise<Page>;
  /** A page on which the demo instructor is signed in. */
  signedInInstructor: Page;
}

interface WorkerFixtures {
  /** The demo instructor's cookies: signed in once a worker, not once a test. */
  instructorState: Awaited<ReturnType<BrowserContext['storageState']>>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(complaints);
  },
  openGuest: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ locale: 'ja-JP', ...(baseURL && { baseURL }) });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  instructorState: [
    async ({ playwright }, use, { project }) => {
      const { baseURL } = project.use;
      const request = await playwright.request.newContext(baseURL ? { baseURL } : {});
      const response = await request.post('/api/auth/sign-in/email', { data: demoInstructor() });
      expect(response.status(), 'the demo instructor signs in').toBe(200);
      await use(await request.storageState());
      await request.dispose();
    },
    { scope: 'worker' },
  ],
  signedInInstructor: async ({ browser, baseURL, instructorState }, use) => {
    const context = await browser.newContext({ locale: 'ja-JP', storageState: instructorState, ...(baseURL && { baseURL }) });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };
