import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { refuseMethods } from './refuse-methods';

vi.mock('server-only', () => ({}));
vi.mock('@/lib/accounts/session', () => ({ readSession: async () => undefined }));

const methods = ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
const routes = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('route.ts') && !path.includes('[...rest]'),
);

test('a refused method gets a 405 problem that names those answered', async () => {
  const { DELETE } = refuseMethods('GET', 'POST');
  const request = new Request('http://localhost/api/v1/submissions?locale=en', { method: 'DELETE' });
  const response = await DELETE(request, { params: Promise.resolve({}) });
  expect(response.status).toBe(405);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  expect(await response.json()).toMatchObject({
    status: 405,
    type: '/api/docs#method-not-allowed',
    title: 'Not with this method',
  });
});

test('OPTIONS names them too', () => {
  const response = refuseMethods('POST').OPTIONS();
  expect([response.status, response.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
});

test.each(routes)('%s answers or refuses every method', (route) => {
  const source = readFileSync(`app/api/v1/${route}`, 'utf8');
  const own = [...source.matchAll(/export const (GET|POST) =/g)].map(([, method]) => String(method));
  const refused = /export const \{ (.+) \} = refuseMethods\((.+)\);/.exec(source);
  expect([...own, ...(refused?.[1]?.split(', ') ?? [])].sort()).toEqual(methods);
  expect(refused?.[2]).toBe(own.map((method) => `'${method}'`).join(', '));
});
