import { describe, expect, test } from 'vitest';
import { refuseForeignOrigin } from './origin';

const post = (headers: Record<string, string>) =>
  new Request('http://192.168.1.7:3000/api/v1/submissions', {
    method: 'POST',
    headers: { host: '192.168.1.7:3000', ...headers },
  });

describe('refuseForeignOrigin', () => {
  test.each<[string, Record<string, string>]>([
    ['a script sends none', {}],
    ['our own page, on a LAN address', { origin: 'http://192.168.1.7:3000' }],
    ['behind a proxy that speaks https', { origin: 'https://192.168.1.7:3000' }],
  ])('lets in: %s', (_, headers) => {
    expect(() => refuseForeignOrigin(post(headers))).not.toThrow();
  });
  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://192.168.1.7:4000' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a name that begins like ours', { origin: 'http://192.168.1.7:3000.evil.example' }],
    ['no origin, yet sent across sites', { 'sec-fetch-site': 'cross-site' }],
    ['nonsense', { origin: '%%%' }],
  ])('refuses: %s', (_, headers) => {
    expect(() => refuseForeignOrigin(post(headers))).toThrow('foreign-origin');
  });
  test('reading is nobody’s attack', () => {
    const get = new Request('http://localhost/', { headers: { host: 'localhost', origin: 'https://evil.example' } });
    expect(() => refuseForeignOrigin(get)).not.toThrow();
  });
});
