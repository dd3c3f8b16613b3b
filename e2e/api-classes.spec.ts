import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { expect, expectProblem, submit, test } from './api-fixtures';

interface MadeClass {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
}

async function makeClass(instructor: APIRequestContext, name = '2年A組'): Promise<MadeClass> {
  const response = await instructor.post('/api/v1/classes', { data: { name } });
  expect(response.status()).toBe(201);
  return response.json();
}

const join = (client: APIRequestContext, code: string, displayName: string) =>
  client.post('/api/v1/classes/join', { data: { code, displayName } });

test('an instructor makes a class, and a guest joins it by its code', async ({ instructor, request }) => {
  const made = await makeClass(instructor);
  expect(made).toEqual({ id: expect.any(String), name: '2年A組', joinCode: expect.stringMatching(/^[A-Z0-9]{8}$/) });
  expect(await (await instructor.get('/api/v1/classes')).json()).toContainEqual(made);

  await submit(request, '0.195');
  const typed = `${made.joinCode.slice(0, 4).toLowerCase()}-${made.joinCode.slice(4)} `;
  const joined = await join(request, typed, '佐藤 花');
  expect(joined.status()).toBe(200);
  expect(await joined.json()).toEqual({ class: { id: made.id, name: made.name } });
  await submit(request, '0.0975', { locale: 'en' });

  const grid = await (await instructor.get(`/api/v1/classes/${made.id}/progress`)).json();
  expect(grid.exercises[0]).toBe('squared-error');
  expect(grid.learners).toHaveLength(1);
  const [learner] = grid.learners;
  expect(learner).toMatchObject({
    displayName: '佐藤 花',
    progress: expect.arrayContaining([expect.objectContaining({ exercise: 'squared-error', status: 'solved', attempts: 2 })]),
  });
  expect(learner.progress).toHaveLength(grid.exercises.length);

  const list = await (await instructor.get(`/api/v1/classes/${made.id}/learners/${learner.id}/submissions?locale=en`)).json();
  expect(list).toMatchObject({
    submissions: [
      { answer: '0.0975', result: { verdict: 'correct', read: '0.0975' } },
      { answer: '0.195', result: { verdict: 'incorrect', mistake: 'missing-half' }, createdAt: expect.any(String) },
    ],
    next: null,
  });
});

test('a code that leads nowhere makes no guest', async ({ request }) => {
  const response = await join(request, 'ACDE3467', 'A');
  await expectProblem(response, 404, 'unknown-code');
  expect(response.headers()['set-cookie']).toBeUndefined();
});

test('joining again changes the display name', async ({ instructor, request }) => {
  const { id, joinCode } = await makeClass(instructor);
  await join(request, joinCode, 'A');
  await join(request, joinCode, 'B');
  const { learners } = await (await instructor.get(`/api/v1/classes/${id}/progress`)).json();
  expect(learners).toMatchObject([{ displayName: 'B' }]);
});

test('names that are empty, too long or turn the line round are refused', async ({ instructor, request }) => {
  for (const name of ['', '   ', 'a'.repeat(101), 'a\u202eb', 'a\u0000', 5, null]) {
    await expectProblem(await instructor.post('/api/v1/classes', { data: { name } }), 400, 'invalid-request');
  }
  const { joinCode } = await makeClass(instructor);
  for (const displayName of ['', ' ', 'a'.repeat(61), '\u0007', {}]) {
    const response = await request.post('/api/v1/classes/join', { data: { code: joinCode, displayName } });
    const problem = await expectProblem(response, 400, 'invalid-request');
    expect(problem.errors?.[0]?.pointer).toBe('#/displayName');
  }
});

test('classes are for instructors', async ({ request }) => {
  await expectProblem(await request.get('/api/v1/classes'), 401, 'no-session');
  await expectProblem(await request.post('/api/v1/classes', { data: { name: 'A' } }), 401, 'no-session');
  await request.post('/api/v1/guest');
  await expectProblem(await request.get('/api/v1/classes'), 403, 'not-an-instructor');
  await expectProblem(await request.post('/api/v1/classes', { data: { name: 'A' } }), 403, 'not-an-instructor');
});

test('nobody sees a class that is not theirs, by any id', async ({ instructor, openClient, otherInstructor }) => {
  const own = await makeClass(instructor);
  const learner = await openClient();
  await submit(learner, '0.195');
  await join(learner, own.joinCode, 'A');
  const { learners } = await (await instructor.get(`/api/v1/classes/${own.id}/progress`)).json();
  const learnerId = learners[0].id;

  const other = await openClient();
  expect((await other.post('/api/auth/sign-in/email', { data: otherInstructor })).status()).toBe(200);
  const others = await makeClass(other, 'another');
  const stranger = await openClient();
  const guest = await openClient();
  await guest.post('/api/v1/guest');

  for (const client of [other, stranger, guest, learner]) {
    for (const id of [own.id, randomUUID(), 'x', '%00', own.joinCode, `${own.id}%20`]) {
      for (const rest of ['progress', 'live', `learners/${learnerId}/submissions`]) {
        await expectProblem(await client.get(`/api/v1/classes/${id}/${rest}`), 404, 'unknown-class');
      }
    }
  }
  // A learner of another class is not reached through a class of one's own.
  for (const id of [learnerId, 'x', '%00', randomUUID()]) {
    const response = await other.get(`/api/v1/classes/${others.id}/learners/${id}/submissions`);
    await expectProblem(response, 404, 'unknown-class');
  }
  const listed = await (await other.get('/api/v1/classes')).json();
  expect(listed.map(({ id }: { id: string }) => id)).toEqual([others.id]);
});

test('an instructor who joins a class of theirs stays its instructor, and no learner of it', async ({ instructor }) => {
  const { id, joinCode } = await makeClass(instructor);
  expect((await join(instructor, joinCode, 'teacher')).status()).toBe(200);
  const { learners } = await (await instructor.get(`/api/v1/classes/${id}/progress`)).json();
  expect(learners).toEqual([]);
});

test('an open class page hears of who joins and of each answer', async ({
  signedInInstructor: page,
  instructor,
  request,
  openClient,
}) => {
  const { id, joinCode } = await makeClass(instructor);
  await page.goto('/ja');
  await page.evaluate(
    (address) =>
      new Promise<void>((resolve, reject) => {
        const heard: { event: string; data: unknown }[] = [];
        Object.assign(window, { heard });
        const source = new EventSource(address);
        for (const event of ['learner', 'progress']) {
          source.addEventListener(event, ({ data }) => heard.push({ event, data: JSON.parse(data) }));
        }
        source.addEventListener('open', () => resolve());
        source.addEventListener('error', () => reject(new Error('the stream did not open')));
      }),
    `/api/v1/classes/${id}/live`,
  );
  await submit(await openClient(), '0.0975');
  await join(request, joinCode, '佐藤 花');
  await submit(request, 'abc');
  await submit(request, '0.0975');
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(heard).toMatchObject([
    { event: 'learner', data: { displayName: '佐藤 花', id: expect.any(String) } },
    { event: 'progress', data: { exercise: 'squared-error', status: 'solved', bestScore: 1, attempts: 1 } },
  ]);
});
