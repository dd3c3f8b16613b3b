import { expect, test } from 'vitest';
import { policyFor } from './content-security-policy';

const pages = { '/ja': ["'sha256-a='", "'sha256-b='"], '/en': ["'sha256-a='", "'sha256-c='"], '/_not-found': ["'sha256-n='"] };

const scriptsOf = (policy: string) => policy.split('; ').find((directive) => directive.startsWith('script-src '));

test('a prerendered page runs its own inline scripts and no others', () => {
  const { policy, nonce } = policyFor('/ja', pages);
  expect(scriptsOf(policy)).toBe("script-src 'self' 'sha256-a=' 'sha256-b='");
  expect(nonce).toBeUndefined();
});

test('any other page gets a nonce of its own each time, the layout’s scripts, and those of the page for unknown addresses', () => {
  const { policy, nonce } = policyFor('/ja/classes/1', pages);
  expect(scriptsOf(policy)).toBe(`script-src 'self' 'nonce-${nonce}' 'sha256-a=' 'sha256-n='`);
  expect(policyFor('/ja/classes/1', pages).nonce).not.toBe(nonce);
});

test.each(['/ja', '/en', '/constructor', '/__proto__'])('the scripts of %s are never allowed inline or by eval', (pathname) => {
  expect(scriptsOf(policyFor(pathname, pages).policy)).not.toMatch(/unsafe/);
});
