import net from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { checkAddress, listenAddress, listenFailure, urlsOf } from './addresses.mjs';

afterEach(() => vi.unstubAllEnvs());

test.each(['abc', '0', '65536', '3000.5', '-1'])('PORT=%s is refused in one sentence', (port) => {
  vi.stubEnv('PORT', port);
  expect(() => listenAddress()).toThrow(`PORT is "${port}"; it must be a whole number from 1 to 65535.`);
});

test('without settings only this computer reaches the server', () => {
  vi.stubEnv('PORT', '');
  vi.stubEnv('HOST', '');
  expect(listenAddress()).toEqual({ host: '127.0.0.1', port: 3000 });
});

test.each([
  [{ host: '127.0.0.1', port: 3000 }, ['http://localhost:3000']],
  [{ host: '192.168.1.20', port: 80 }, ['http://192.168.1.20:80']],
  [{ host: 'fd00::1', port: 3000 }, ['http://[fd00::1]:3000']],
])('%j is reached at %j', (address, urls) => {
  expect(urlsOf(address)).toEqual(urls);
});

test('on every address this computer’s own name comes first', () => {
  expect(urlsOf({ host: '0.0.0.0', port: 3000 })[0]).toBe('http://localhost:3000');
});

test('a taken port is told before anything is installed', async () => {
  const other = net.createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
  const { port } = other.address() as net.AddressInfo;
  await expect(checkAddress({ host: '127.0.0.1', port })).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => other.close(resolve));
  await expect(checkAddress({ host: '127.0.0.1', port })).resolves.toBeUndefined();
});

test.each([
  ['EACCES', 'This user may not listen on port 80: choose one from 1024 on.'],
  ['EADDRNOTAVAIL', 'HOST is "127.0.0.1", which is no address of this computer.'],
])('%s is told as: %s', (code, sentence) => {
  expect(listenFailure({ host: '127.0.0.1', port: 80 }, Object.assign(new Error(), { code })).message).toBe(sentence);
});
