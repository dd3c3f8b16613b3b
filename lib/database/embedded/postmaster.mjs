import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { connectionTo } from './place.mjs';

const START_PATIENCE_MS = 30_000;

/** Whether a process of this id runs. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Whether the server answers a query. */
export async function answers(place) {
  const client = new pg.Client({ ...connectionTo({ ...place, name: 'postgres' }), connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    client.end().catch(() => {});
  }
}

/**
 * The server that runs on this data folder already: another launcher's, or one that a killed launcher left. A pid file
 * whose process is gone, or is another program, is removed.
 */
export async function findRunning(place) {
  const { files } = place;
  if (!fs.existsSync(files.pid)) return undefined;
  const lines = fs.readFileSync(files.pid, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const found = { ...place, pid, port: Number(lines[3]) || place.port };
  if (isPostgresOn(pid, files.data)) {
    const patience = Date.now() + START_PATIENCE_MS;
    while (isAlive(pid) && Date.now() < patience) {
      if (await answers(found)) return found;
      await sleep(50);
    }
  }
  fs.rmSync(files.pid, { force: true });
  return undefined;
}

function isPostgresOn(pid, data) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const name = fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return name === 'postgres' && fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(data);
  } catch {
    return false;
  }
}

/** Starts the server and waits until it answers. */
export async function startPostmaster(place, binaries, owner) {
  const { files, host, port } = place;
  const overSocket = host === place.socket;
  const settings = [
    `listen_addresses=${overSocket ? '' : host}`,
    `unix_socket_directories=${overSocket ? host : ''}`,
    'unix_socket_permissions=0700',
    'max_connections=60',
    'timezone=UTC',
  ];
  const args = ['-D', files.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const log = fs.openSync(files.log, 'a', 0o600);
  const began = fs.fstatSync(log).size;
  // A group of its own: Ctrl-C reaches the launcher alone, which stops the database after the server.
  const child = spawn(...owner.command(binaries.postgres, args), {
    ...owner.ids,
    cwd: files.home,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C', LD_LIBRARY_PATH: binaries.libraries },
  });
  fs.closeSync(log);
  let ended;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `ended with ${code ?? signal}`;
  });
  child.unref();
  const patience = Date.now() + START_PATIENCE_MS;
  while (!(await answers(place))) {
    if (ended !== undefined || Date.now() > patience) {
      const said = fs.readFileSync(files.log).subarray(began).toString('utf8').trim();
      throw new Error(`PostgreSQL did not start (${ended ?? 'no answer'}); it said:\n${said}`);
    }
    await sleep(25);
  }
  return { ...place, pid: child.pid, child };
}
