import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, expectProblem, submit, test } from './api-fixtures';
import { demoInstructor } from './demo-instructor';

const signUp = (client: APIRequestContext, email: string) =>
  client.post('/api/auth/sign-up/email', { data: { email, password: 'long enough to be one', name: 'A' } });

const progressIn = async (client: APIRequestContext, exercise: string) =>
  (await (await client.get('/api/v1/progress')).json()).find((one: { exercise: string }) => one.exercise === exercise);

test('a guest who makes an account keeps everything', async ({ request, instructor }) => {
  const made = await (await instructor.post('/api/v1/classes', { data: { name: 'A' } })).json();
  await submit(request, '0.195');
  await submit(request, '0.0975');
  await request.get('/api/v1/exercises/squared-error/hints/2');
  await request.post('/api/v1/classes/join', { data: { code: made.joinCode, displayName: 'A' } });
  const before = await progressIn(request, 'squared-error');

  expect((await signUp(request, `${randomUUID()}@kobai.example`)).status()).toBe(200);
  expect(await progressIn(request, 'squared-error')).toEqual(before);
  const [state] = await (await request.get('/api/v1/lessons/loss-functions/state')).json();
  expect(state).toMatchObject({ lastAnswer: '0.0975', hintsSeen: 2, solutionOpen: true });
  expect((await (await request.get('/api/v1/submissions')).json()).submissions).toHaveLength(2);
  const { learners } = await (await instructor.get(`/api/v1/classes/${made.id}/progress`)).json();
  const solved = { exercise: 'squared-error', status: 'solved', attempts: 2 };
  expect(learners).toMatchObject([{ displayName: 'A', progress: expect.arrayContaining([expect.objectContaining(solved)]) }]);
});

test('a guest’s work joins that of an older account', async ({ request, openClient }) => {
  const email = `${randomUUID()}@kobai.example`;
  await signUp(request, email);
  await submit(request, '0.195');
  await submit(request, '2', { exercise: 'cross-entropy' });
  const phone = await openClient();
  await submit(phone, '0.0975');
  const data = { email, password: 'long enough to be one' };
  expect((await phone.post('/api/auth/sign-in/email', { data })).status()).toBe(200);
  expect(await progressIn(phone, 'squared-error')).toMatchObject({ status: 'solved', attempts: 2, bestScore: 1 });
  expect(await progressIn(phone, 'cross-entropy')).toMatchObject({ status: 'tried', attempts: 1 });
});

test('nobody makes themselves an instructor', async ({ request }) => {
  const email = `${randomUUID()}@kobai.example`;
  await request.post('/api/auth/sign-up/email', {
    data: { email, password: 'long enough to be one', name: 'A', role: 'instructor' },
  });
  await request.post('/api/v1/guest');
  await request.post('/api/auth/update-user', { data: { role: 'instructor' } });
  await expectProblem(await request.get('/api/v1/classes'), 403, 'not-an-instructor');
  expect((await request.get('/api/auth/admin/list-users')).status()).toBe(403);
});

test('a state-changing request of another site is refused, and one of our own page is let in', async ({ request, baseURL }) => {
  const own = new URL(baseURL ?? '').origin;
  for (const origin of ['https://evil.example', 'null', `${own}.evil.example`]) {
    const headers = { origin };
    await expectProblem(await request.post('/api/v1/guest', { headers }), 403, 'foreign-origin');
    await expectProblem(
      await request.post('/api/auth/sign-in/email', { headers, data: demoInstructor() }),
      403,
      'foreign-origin',
    );
  }
  expect((await request.post('/api/v1/guest', { headers: { origin: own } })).status()).toBe(204);
  const signedIn = await request.post('/api/auth/sign-in/email', { headers: { origin: own }, data: demoInstructor() });
  expect(signedIn.status()).toBe(200);
});

test('a guest without an Origin, a script, signs in too', async ({ request }) => {
  await request.post('/api/v1/guest');
  expect((await request.post('/api/auth/sign-in/email', { data: demoInstructor() })).status()).toBe(200);
  expect((await request.get('/api/v1/classes')).status()).toBe(200);
});

test('a sixth failed sign-in within a minute is refused, and others are not', async ({ request }) => {
  const data = { email: `${randomUUID()}@kobai.example`, password: 'not the password' };
  for (let at = 0; at < 5; at++) expect((await request.post('/api/auth/sign-in/email', { data })).status()).toBe(401);
  const response = await request.post('/api/auth/sign-in/email', { data });
  await expectProblem(response, 429, 'too-many-sign-ins');
  expect(Number(response.headers()['retry-after'])).toBeGreaterThan(0);
  expect((await request.post('/api/auth/sign-in/email', { data: demoInstructor() })).status()).toBe(200);
});

test('forty learners behind one address answer at once', async ({ openClient }) => {
  const clients = await Promise.all(Array.from({ length: 40 }, () => openClient()));
  const responses = await Promise.all(clients.map((client) => submit(client, '0.0975')));
  expect(responses.map((response) => response.status())).toEqual(Array.from({ length: 40 }, () => 201));
});

test('one account that floods the server is asked to wait', async ({ request }) => {
  await request.post('/api/v1/guest');
  const data = { variant: 'article', answer: '1' };
  const send = () => request.post('/api/v1/exercises/squared-error/check', { data });
  let refused = await send();
  for (let at = 0; at < 100 && refused.status() !== 429; at++) {
    const batch = await Promise.all(Array.from({ length: 20 }, send));
    refused = batch.find((response) => response.status() === 429) ?? refused;
  }
  await expectProblem(refused, 429, 'too-many-requests');
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
});
