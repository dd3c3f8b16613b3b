import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectionParts } from './connection.mjs';
import { startEmbedded } from './embedded.mjs';

let folder: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kobai-embedded-'));
  // A name longer than a socket's path may be.
  home = path.join(folder, 'a-name-'.repeat(20), 'data');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(connectionParts(url));
  await client.connect();
  try {
    return (await client.query(sql)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const restarted = () => {
  let tell: (error?: Error) => void = () => {};
  const told = new Promise<Error | undefined>((resolve) => {
    tell = resolve;
  });
  return { told, onRestart: (error?: Error) => tell(error) };
};

test('starts afresh, keeps what was written over kill -9 and over a stop, and shares a running server', {
  timeout: 60_000,
}, async () => {
  const { told, onRestart } = restarted();
  const first = await startEmbedded({ home, supervise: true, onRestart });
  expect(first.fresh).toBe(true);
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');

  const second = await startEmbedded({ home });
  expect(second).toMatchObject({ url: first.url, pid: first.pid, fresh: false });
  await second.stop();
  expect(await ask(first.url, 'SELECT answer FROM kept')).toBe(42);

  const killed = first.pid;
  process.kill(killed, 'SIGKILL');
  expect(await told).toBeUndefined();
  expect(first.pid).not.toBe(killed);
  expect(await ask(first.url, 'SELECT answer FROM kept')).toBe(42);

  await first.stop();
  await expect(ask(first.url, 'SELECT 1 AS answer')).rejects.toThrow();
  const third = await startEmbedded({ home });
  expect(third.fresh).toBe(false);
  expect(await ask(third.url, 'SELECT answer FROM kept')).toBe(42);
  expect(await ask(third.url, "SELECT current_setting('TimeZone') AS answer")).toBe('UTC');
  await third.stop();
});

test('an initialisation that was cut off is begun anew', async () => {
  const cutOff = path.join(folder, 'cut-off');
  const database = await startEmbedded({ home: cutOff });
  await database.stop();
  rmSync(path.join(cutOff, 'postgresql/PG_VERSION'));
  const again = await startEmbedded({ home: cutOff });
  expect(again.fresh).toBe(true);
  expect(await ask(again.url, 'SELECT 1 AS answer')).toBe(1);
  await again.stop();
  expect(existsSync(path.join(cutOff, 'postgresql/postmaster.pid'))).toBe(false);
});
