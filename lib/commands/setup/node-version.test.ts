import { expect, test } from 'vitest';
import { checkNodeVersion, isSupported } from './node-version.mjs';

// From `engines` in package.json: ^20.19 || ^22.12 || >=24.
test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node %s is supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});

test('an older Node is refused in one sentence that says what to install', () => {
  expect(() => checkNodeVersion('18.20.4')).toThrow(/^Node 18\.20\.4 is not supported: install Node 20\.19 /);
});
