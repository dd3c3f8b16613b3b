import { expect, expectProblem, submit, test } from './api-fixtures';

const one = '/api/v1/exercises/squared-error';

test('the exercises are listed in course order, in the reader’s language', async ({ request }) => {
  const english = await (await request.get('/api/v1/exercises', { headers: { 'accept-language': 'en-GB,ja;q=0.8' } })).json();
  expect(english[0]).toEqual({
    id: 'squared-error',
    lesson: 'loss-functions',
    kind: 'number',
    title: 'Find the sum of squared errors',
    points: 1,
  });
  const japanese = await (await request.get('/api/v1/exercises?locale=ja', { headers: { 'accept-language': 'en' } })).json();
  expect(japanese[0].title).toBe('2乗和誤差を求める');
  expect(japanese.map(({ id }: { id: string }) => id)).toEqual(english.map(({ id }: { id: string }) => id));
});

test('every exercise is given without its key, hints or solution', async ({ request }) => {
  for (const { id } of await (await request.get('/api/v1/exercises')).json()) {
    for (const variant of ['article', 1]) {
      const response = await request.get(`/api/v1/exercises/${id}?variant=${variant}&html=1`);
      expect(response.status(), id).toBe(200);
      const given = await response.json();
      expect(given).toMatchObject({
        id,
        variant,
        version: expect.any(Number),
        prompt: expect.any(String),
        html: expect.any(String),
      });
      for (const secret of ['key', 'reference', 'hints', 'solution', 'mistakes', 'right']) {
        expect(JSON.stringify(given), `${id} has no ${secret}`).not.toContain(`"${secret}":`);
      }
    }
  }
});

test('a seed draws the same instance again, and another than the article’s', async ({ request }) => {
  const read = async (variant: string) => (await request.get(`${one}?variant=${variant}`)).json();
  const drawn = await read('2147483647');
  expect(await read('2147483647')).toEqual(drawn);
  expect(drawn.givens).not.toEqual((await read('article')).givens);
});

for (const variant of ['-1', '2147483648', '1.5', 'x', '']) {
  test(`the variant "${variant}" is out of range`, async ({ request }) => {
    const problem = await expectProblem(await request.get(`${one}?variant=${variant}`), 400, 'invalid-request');
    expect(problem.errors?.[0]?.parameter).toBe('variant');
  });
}

for (const id of ['no-such-exercise', '__proto__', 'constructor', '%00', '..%2f..', 'a'.repeat(300)]) {
  test(`"${id.slice(0, 20)}" is no exercise`, async ({ request }) => {
    await expectProblem(await request.get(`/api/v1/exercises/${id}`), 404, 'unknown-exercise');
    await expectProblem(await request.get(`/api/v1/exercises/${id}/hints/1`), 404, 'unknown-exercise');
    await expectProblem(await request.get(`/api/v1/exercises/${id}/solution`), 404, 'unknown-exercise');
    const body = { variant: 'article', answer: '1' };
    await expectProblem(await request.post(`/api/v1/exercises/${id}/check`, { data: body }), 404, 'unknown-exercise');
  });
}

test('three hints are given to anyone, and remembered for a learner', async ({ request }) => {
  for (const hint of [1, 2, 3]) {
    const response = await request.get(`${one}/hints/${hint}?locale=en&html=1`);
    expect(await response.json()).toEqual({ hint: expect.any(String), html: expect.any(String) });
  }
  for (const hint of ['0', '4', '1.0', 'x']) {
    await expectProblem(await request.get(`${one}/hints/${hint}`), 404, 'unknown-hint');
  }
  await request.post('/api/v1/guest');
  await request.get(`${one}/hints/2`);
  await request.get(`${one}/hints/1`);
  const [state] = await (await request.get('/api/v1/lessons/loss-functions/state')).json();
  expect(state).toMatchObject({ exercise: 'squared-error', hintsSeen: 2, attempts: 0, status: 'new' });
});

test('the solution opens once the instance is solved', async ({ request }) => {
  await expectProblem(await request.get(`${one}/solution`), 403, 'solution-closed');
  await submit(request, '0.0975');
  const solution = await (await request.get(`${one}/solution?html=1&locale=en`)).json();
  expect(solution).toEqual({ solution: expect.stringContaining('0.0975'), html: expect.stringContaining('<math') });
  await expectProblem(await request.get(`${one}/solution?variant=7`), 403, 'solution-closed');
});

test('the solution opens after three counted tries on the instance, not after unreadable ones', async ({ request }) => {
  for (const answer of ['abc', '1', '', '2', 'NaN']) await submit(request, answer);
  await submit(request, '3', { variant: 7 });
  await expectProblem(await request.get(`${one}/solution`), 403, 'solution-closed');
  await submit(request, '3');
  expect((await request.get(`${one}/solution`)).status()).toBe(200);
  const [state] = await (await request.get('/api/v1/lessons/loss-functions/state')).json();
  expect(state).toMatchObject({ attempts: 4, solutionOpen: true, solutionSeen: true });
});

test.describe('checking an answer', () => {
  const check = `${one}/check`;
  for (const [answer, expected] of [
    ['0.0975', { verdict: 'correct', score: 1 }],
    ['０．０９７５', { verdict: 'correct', score: 1, read: '0.0975' }],
    ['39/400', { verdict: 'correct' }],
    ['0.195', { verdict: 'incorrect', score: 0, mistake: 'missing-half' }],
    ['0.0979', { verdict: 'partly', score: 0.5 }],
    ['abc', { verdict: 'invalid', score: 0 }],
    ['', { verdict: 'invalid' }],
    ['0,0975', { verdict: 'invalid' }],
    ['1'.repeat(10_000), { verdict: 'invalid' }],
    [['0.0975'], { verdict: 'invalid' }],
    [{ latex: '0.0975' }, { verdict: 'invalid' }],
    [{ eta: '0.1' }, { verdict: 'invalid' }],
  ] as const) {
    test(`${JSON.stringify(answer).slice(0, 40)} is ${expected.verdict}`, async ({ request }) => {
      const response = await request.post(check, { data: { variant: 'article', answer } });
      expect(response.status()).toBe(200);
      const result = await response.json();
      expect(result).toMatchObject(expected);
      if (result.verdict !== 'correct') {
        expect(result.feedback[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
        expect(result).not.toHaveProperty('accepted');
      }
    });
  }

  test('explains a mistake in the reader’s language, typeset on request', async ({ request }) => {
    const data = { variant: 'article', answer: '0.195', locale: 'en' };
    const { feedback } = await (await request.post(`${check}?html=1`, { data })).json();
    expect(feedback[0].code).toBe('missing-half');
    expect(feedback[0].message).toContain('plain sum');
    expect(feedback[0].html).toContain('<math');
  });

  test('repeats hostile text as text', async ({ request }) => {
    for (const answer of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:a)', '$\\href{x}{y}$']) {
      const { feedback } = await (await request.post(`${check}?html=1`, { data: { variant: 'article', answer } })).json();
      for (const { html } of feedback) expect(html).not.toMatch(/<(script|img|a)\b|\shref=/);
    }
  });

  test('stores nothing and makes no guest', async ({ request }) => {
    const response = await request.post(check, { data: { variant: 'article', answer: '0.0975' } });
    expect(response.headers()['set-cookie']).toBeUndefined();
    const progress = await (await request.get('/api/v1/progress')).json();
    expect(progress[0]).toEqual({ exercise: 'squared-error', status: 'new', bestScore: 0, attempts: 0, solvedAt: null });
  });

  test('says which version is served', async ({ request }) => {
    const data = { variant: 'article', answer: '0.0975', version: 999 };
    await expectProblem(await request.post(check, { data }), 409, 'version-not-served');
  });
});

test('an equation is given whole, and withheld where its right side is an open exercise’s answer', async ({ request }) => {
  const shown = await (await request.get('/api/v1/equations/squared-error?locale=en&html=1')).json();
  expect(shown).toMatchObject({
    id: 'squared-error',
    tex: expect.not.stringContaining('\\E'),
    html: expect.stringContaining('<math'),
  });
  await expectProblem(await request.get('/api/v1/equations/cross-entropy-one-hot'), 403, 'equation-withheld');
  await expectProblem(await request.get('/api/v1/equations/no-such-equation'), 404, 'unknown-equation');
});

test('an erratum is given whole, and withheld while the exercise that asks for the right form is open', async ({ request }) => {
  const shown = await (await request.get('/api/v1/errata/w-entries?locale=en&html=1')).json();
  expect(shown).toMatchObject({
    id: 'w-entries',
    right: expect.stringContaining('w_{11}'),
    html: { right: expect.stringContaining('<math') },
  });
  await expectProblem(await request.get('/api/v1/errata/central-difference'), 403, 'erratum-withheld');
  await expectProblem(await request.get('/api/v1/errata/no-such-erratum'), 404, 'unknown-erratum');
  await submit(request, '(f(x+h)-f(x-h))/(2h)', { exercise: 'fix-central-difference' });
  const told = await (await request.get('/api/v1/errata/central-difference?locale=en')).json();
  expect(told).toMatchObject({ right: expect.stringContaining('{2h}') });
  expect(told).not.toHaveProperty('html');
});

test('the state of an unknown lesson is a 404, and without a session all is new', async ({ request }) => {
  await expectProblem(await request.get('/api/v1/lessons/no-such-lesson/state'), 404, 'unknown-lesson');
  const states = await (await request.get('/api/v1/lessons/loss-functions/state')).json();
  expect(states[0]).toEqual({
    exercise: 'squared-error',
    variant: 'article',
    version: expect.any(Number),
    status: 'new',
    attempts: 0,
    lastAnswer: null,
    lastResult: null,
    hintsSeen: 0,
    solutionOpen: false,
    solutionSeen: false,
  });
});
