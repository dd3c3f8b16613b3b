import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { test as base, expect } from './fixtures';

interface Fixtures {
  /** A client with cookies of its own: another person, a guest after the first answer. */
  openClient: () => Promise<APIRequestContext>;
  /** A client signed in as the demo instructor. */
  instructor: APIRequestContext;
}

interface WorkerFixtures {
  /** An instructor beside the demo's, made by `npm run instructor`. */
  otherInstructor: { email: string; password: string };
}

const root = path.join(import.meta.dirname, '..');

export const test = base.extend<Fixtures, WorkerFixtures>({
  openClient: async ({ playwright, baseURL }, use) => {
    const clients: APIRequestContext[] = [];
    await use(async () => {
      const client = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
      clients.push(client);
      return client;
    });
    for (const client of clients) await client.dispose();
  },
  instructor: async ({ playwright, baseURL, instructorState }, use) => {
    const client = await playwright.request.newContext({ storageState: instructorState, ...(baseURL && { baseURL }) });
    await use(client);
    await client.dispose();
  },
  otherInstructor: [
    async ({ instructorState: _ }, use) => {
      const email = `other-${randomUUID()}@kobai.example`;
      const command = [path.join(root, 'lib/commands/run.mjs'), '--database', 'instructor', email];
      const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root });
      const password = /shown this once: (\S+)/.exec(stdout)?.[1];
      if (!password) throw new Error(`no password was printed: ${stdout}`);
      await use({ email, password });
    },
    { scope: 'worker' },
  ],
});

/** What an answer to `squared-error` with the article's numbers looks like; `more` changes it. */
export const answerTo = (answer: unknown, more: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  exercise: 'squared-error',
  variant: 'article',
  answer,
  ...more,
});

/** Sends an answer. */
export const submit = (client: APIRequestContext, answer: unknown, more: Record<string, unknown> = {}): Promise<APIResponse> =>
  client.post('/api/v1/submissions', { data: answerTo(answer, more) });

/** Expects a problem document of this status, and returns it. */
export async function expectProblem(response: APIResponse, status: number, code: string) {
  const problem = (await response.json()) as { errors?: { pointer?: string; parameter?: string }[]; [key: string]: unknown };
  expect(problem).toMatchObject({ status, type: `/api/docs#${code}`, title: expect.any(String), detail: expect.any(String) });
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|\bat \w+ \(/);
  return problem;
}

export { expect };
