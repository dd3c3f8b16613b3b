import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseOwner } from '../../database/embedded/owner.mjs';
import { freePort } from '../../database/embedded/place.mjs';
import { Failure } from '../setup/failure.mjs';
import { onStop } from '../setup/stopping.mjs';

const packages = '/usr/lib/postgresql';
const OLDEST = 15;

/** The programs of a PostgreSQL that Debian's package installed; undefined where there is none. */
export function findDebianPostgresql() {
  const versions = fs.existsSync(packages)
    ? fs
        .readdirSync(packages)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : [];
  const folders = versions.sort((a, b) => b - a).map((version) => path.join(packages, String(version), 'bin'));
  return folders.find((folder) => fs.existsSync(path.join(folder, 'initdb')) && fs.existsSync(path.join(folder, 'postgres')));
}

/** Starts that PostgreSQL on a data folder of its own and returns its DATABASE_URL and how to stop it. */
export async function startDebianPostgresql(programs, folder) {
  const postgres = path.join(programs, 'postgres');
  const initdb = path.join(programs, 'initdb');
  fs.mkdirSync(folder, { recursive: true });
  const owner = databaseOwner(folder, { postgres, initdb });
  const password = path.join(folder, 'password');
  fs.writeFileSync(password, 'only-for-this-test\n');
  owner.give(password);
  const data = path.join(folder, 'data');
  const options = { ...owner.ids, cwd: folder };
  const initArgs = ['-D', data, '-U', 'tester', `--pwfile=${password}`, '--auth=scram-sha-256', '-E', 'UTF8', '--locale=C'];
  const made = spawnSync(...owner.command(initdb, initArgs), { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Failure(`Debian's initdb failed: ${made.stderr}`);
  const port = await freePort();
  // A zone other than UTC, for a server that we do not start has one.
  const settings = ['-c', 'timezone=Asia/Tokyo', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const child = spawn(...owner.command(postgres, ['-D', data, '-p', String(port), ...settings]), { ...options, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  onStop(stop);
  const ready = () => spawnSync(path.join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0;
  while (!ready()) {
    if (child.exitCode !== null) throw new Failure("Debian's PostgreSQL ended before it answered.");
    await sleep(100);
  }
  return { url: `postgresql://tester:only-for-this-test@127.0.0.1:${port}/postgres`, stop };
}
