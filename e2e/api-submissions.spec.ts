import { randomUUID } from 'node:crypto';
import { answerTo, expect, expectProblem, submit, test } from './api-fixtures';

const path = '/api/v1/submissions';

test('a first answer makes a guest, is graded, stored and there after a reload', async ({ request }) => {
  const response = await submit(request, '0.195', { locale: 'en' });
  expect(response.status()).toBe(201);
  expect(response.headers()['set-cookie']).toMatch(/session_token=.*HttpOnly.*SameSite=Lax/is);
  // Over plain http on a classroom's LAN address a secure cookie would not come back.
  expect(response.headers()['set-cookie']).not.toContain('Secure');
  const stored = await response.json();
  expect(stored).toMatchObject({
    result: { verdict: 'incorrect', mistake: 'missing-half', read: '0.195' },
    progress: { exercise: 'squared-error', status: 'tried', bestScore: 0, attempts: 1, solvedAt: null },
  });
  const [state] = await (await request.get('/api/v1/lessons/loss-functions/state?locale=en')).json();
  expect(state).toMatchObject({ status: 'tried', attempts: 1, lastAnswer: '0.195', lastResult: stored.result });
  await submit(request, '０．０９７５');
  const [progress] = await (await request.get('/api/v1/progress')).json();
  expect(progress).toMatchObject({ status: 'solved', bestScore: 1, attempts: 2, solvedAt: expect.any(String) });
});

test('an answer that cannot be read is stored, and costs no attempt', async ({ request }) => {
  const response = await submit(request, 'abc');
  expect(response.status()).toBe(201);
  expect(await response.json()).toMatchObject({
    result: { verdict: 'invalid', score: 0, feedback: [{ code: 'not-a-number' }] },
    progress: { status: 'new', attempts: 0 },
  });
  const { submissions } = await (await request.get(path)).json();
  expect(submissions).toMatchObject([{ answer: 'abc', result: { verdict: 'invalid' } }]);
});

test('the same id again returns what was stored, and stores nothing', async ({ request }) => {
  const sent = answerTo('0.195', { locale: 'en' });
  const first = await request.post(path, { data: sent });
  const again = await request.post(path, { data: { ...sent, id: sent.id.toUpperCase() } });
  expect([first.status(), again.status()]).toEqual([201, 200]);
  expect(await again.json()).toEqual(await first.json());
  for (const other of [{ answer: '0.0975' }, { exercise: 'cross-entropy' }, { variant: 7 }]) {
    await expectProblem(await request.post(path, { data: { ...sent, ...other } }), 409, 'submission-differs');
  }
  expect((await (await request.get(path)).json()).submissions).toHaveLength(1);
});

test('an id of someone else’s answer is a 409, whatever its content', async ({ request, openClient }) => {
  const sent = answerTo('0.0975');
  await request.post(path, { data: sent });
  const other = await openClient();
  await expectProblem(await other.post(path, { data: sent }), 409, 'submission-differs');
  expect((await (await other.get(path)).json()).submissions).toEqual([]);
});

test('eight clicks at once store once', async ({ request }) => {
  await request.post('/api/v1/guest');
  const data = answerTo('0.195');
  const responses = await Promise.all(Array.from({ length: 8 }, () => request.post(path, { data })));
  expect(responses.map((response) => response.status()).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  const [progress] = await (await request.get('/api/v1/progress')).json();
  expect(progress.attempts).toBe(1);
});

test('answers sent at once are all counted', async ({ request }) => {
  await request.post('/api/v1/guest');
  const responses = await Promise.all(Array.from({ length: 12 }, (_, at) => submit(request, String(at + 1))));
  for (const response of responses) expect(response.status()).toBe(201);
  const [progress] = await (await request.get('/api/v1/progress')).json();
  expect(progress.attempts).toBe(12);
});

test('a guest is made once, and keeps the session', async ({ request }) => {
  const first = await request.post('/api/v1/guest');
  expect(first.status()).toBe(204);
  const cookie = first.headers()['set-cookie'];
  expect(cookie).toContain('session_token');
  const again = await request.post('/api/v1/guest');
  expect(again.status()).toBe(204);
  expect(again.headers()['set-cookie'] ?? '').not.toContain('session_token');
});

test('own answers come newest first, a page at a time, of one exercise if asked', async ({ request }) => {
  await expectProblem(await request.get(path), 401, 'no-session');
  await request.post('/api/v1/guest');
  for (let at = 1; at <= 52; at++) await submit(request, String(at));
  await submit(request, '1', { exercise: 'cross-entropy' });
  const first = await (await request.get(`${path}?exercise=squared-error`)).json();
  expect(first.submissions.map(({ answer }: { answer: string }) => answer)).toEqual(
    Array.from({ length: 50 }, (_, at) => String(52 - at)),
  );
  const second = await (await request.get(`${path}?exercise=squared-error&cursor=${first.next}`)).json();
  expect(second).toMatchObject({ submissions: [{ answer: '2' }, { answer: '1' }], next: null });
  expect((await (await request.get(path)).json()).submissions[0].exercise).toBe('cross-entropy');
  for (const cursor of ['x', '%00', first.next.slice(3)]) {
    await expectProblem(await request.get(`${path}?cursor=${cursor}`), 400, 'invalid-request');
  }
  await expectProblem(await request.get(`${path}?exercise=no-such-exercise`), 404, 'unknown-exercise');
});

test('a version no longer served, and an unknown exercise, are told so', async ({ request }) => {
  await expectProblem(await submit(request, '1', { version: 999 }), 409, 'version-not-served');
  await expectProblem(await submit(request, '1', { exercise: 'no-such-exercise' }), 404, 'unknown-exercise');
});

test.describe('a body that does not fit is a 400 that points at the place', () => {
  const rows: [string, Record<string, unknown>, string][] = [
    ['no id', { id: undefined }, '#/id'],
    ['an id that is none', { id: 'first' }, '#/id'],
    ['no exercise', { exercise: undefined }, '#/exercise'],
    ['an exercise that is a number', { exercise: 5 }, '#/exercise'],
    ['no variant', { variant: undefined }, '#/variant'],
    ['a negative variant', { variant: -1 }, '#/variant'],
    ['a variant past the last', { variant: 2 ** 31 }, '#/variant'],
    ['no answer', { answer: undefined }, '#/answer'],
    ['an answer that is a number', { answer: 0.0975 }, '#/answer'],
    ['an answer that is null', { answer: null }, '#/answer'],
    ['numbers in an answer', { answer: [1, 2] }, '#/answer'],
    ['a version that is text', { version: 'one' }, '#/version'],
    ['a language we do not speak', { locale: 'fr' }, '#/locale'],
  ];
  for (const [what, more, pointer] of rows) {
    test(what, async ({ request }) => {
      const problem = await expectProblem(
        await request.post(path, { data: { ...answerTo('1'), ...more } }),
        400,
        'invalid-request',
      );
      expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
    });
  }

  for (const body of [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '5',
    '{"id": "a"',
    '\u0000',
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  ]) {
    test(`the body ${body.slice(0, 12)} (${body.length})`, async ({ request }) => {
      const response = await request.post(path, { data: Buffer.from(body), headers: { 'content-type': 'application/json' } });
      expect(response.status()).toBe(400);
    });
  }
});

test('a body over 64 kB is refused with 413', async ({ request }) => {
  await expectProblem(await submit(request, '1'.repeat(65 * 1024)), 413, 'body-too-large');
  expect((await submit(request, '1'.repeat(60 * 1024))).status()).toBe(201);
});

test('no answer of any shape makes the server fail', async ({ request }) => {
  await request.post('/api/v1/guest');
  const exercises = await (await request.get('/api/v1/exercises')).json();
  const answers = [
    'a\u0000b',
    '\ud800',
    '\u202e5',
    '9'.repeat(5000),
    `${'('.repeat(5000)}1${')'.repeat(5000)}`,
    '1e999999999',
    '\\frac{'.repeat(2000),
    { latex: '\\htmlClass{x}{y}' },
    { latex: '\u0000' },
    [],
    [[]],
    Array.from({ length: 3000 }, () => '1'),
    Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => '1')),
    {},
    JSON.parse('{"__proto__": "1", "constructor": ["2"], "a\\u0000": "3"}') as unknown,
    { language: 'python', source: 'while True: pass' },
  ];
  for (const { id } of exercises) {
    for (const answer of answers) {
      const response = await submit(request, answer, { exercise: id });
      expect(response.status(), `${id} ${JSON.stringify(answer).slice(0, 60)}`).toBe(201);
      expect(['invalid', 'incorrect']).toContain((await response.json()).result.verdict);
    }
  }
});

test('a stored answer with characters that a database cannot keep is still the same answer', async ({ request }) => {
  const sent = answerTo('a\u0000\ud800b', { id: randomUUID() });
  expect((await request.post(path, { data: sent })).status()).toBe(201);
  expect((await request.post(path, { data: sent })).status()).toBe(200);
});
