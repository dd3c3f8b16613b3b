import { expect, expectProblem, test } from './api-fixtures';

test('the server says that it and its database are well', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', version: expect.any(String), database: 'ok' });
});

test('openapi.json describes the API', async ({ request }) => {
  const document = await (await request.get('/api/v1/openapi.json')).json();
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/api/v1/submissions');
});

test('the page of the API can be read, under a strict policy and with an empty console', async ({ page, complaints }) => {
  const response = await page.goto('/api/docs?locale=en');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API reference');
  await expect(page.locator('#submission-differs')).toContainText('409');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(complaints).toEqual([]);
});

test('an address of the API that leads nowhere is a problem document', async ({ request }) => {
  await expectProblem(await request.get('/api/v1/no/such/address'), 404, 'unknown-address');
  await expectProblem(await request.post('/api/v1/nothing'), 404, 'unknown-address');
});

test('a method that an address does not answer is a problem document that says which it does', async ({ request }) => {
  const wrong = [
    ['put', '/api/v1/exercises', 'GET, HEAD, OPTIONS'],
    ['delete', '/api/v1/submissions', 'GET, HEAD, POST, OPTIONS'],
    ['get', '/api/v1/exercises/one-step/check', 'POST, OPTIONS'],
    ['get', '/api/v1/guest', 'POST, OPTIONS'],
  ] as const;
  for (const [method, path, allow] of wrong) {
    const response = await request.fetch(path, { method });
    expect(response.headers()['allow']).toBe(allow);
    await expectProblem(response, 405, 'method-not-allowed');
  }
});

test('problems are told in the reader’s language', async ({ request }) => {
  const ask = async (headers: Record<string, string>, query = '') =>
    (await (await request.get(`/api/v1/exercises/none${query}`, { headers })).json()).title;
  expect(await ask({})).toBe('演習が見つかりません');
  expect(await ask({ 'accept-language': 'en' })).toBe('No such exercise');
  expect(await ask({ 'accept-language': 'en' }, '?locale=ja')).toBe('演習が見つかりません');
});
