import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each(['/ja', '/en/classes', '/ja/classes/1?exercise=a', '/en#x'])('%s is a page of ours', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  undefined,
  '',
  'ja',
  '/',
  '/fr',
  '/jab',
  '//evil.example',
  '/ja//evil.example',
  '/ja/\\evil.example',
  '/ja\n',
  'https://evil.example/ja',
  'javascript:alert(1)',
])('%j is none', (path) => {
  expect(ownPath(path)).toBeUndefined();
});
