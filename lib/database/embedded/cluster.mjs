import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { databaseUser } from './place.mjs';

/** Whether the data folder is whole: an initialisation that was cut off leaves its mark. */
export const isInitialised = (files) => fs.existsSync(`${files.data}/PG_VERSION`) && !fs.existsSync(files.initialising);

/** Makes a new data folder and a random password. Whatever a cut-off initialisation left is removed first. */
export function initialise(files, binaries, owner) {
  fs.rmSync(files.data, { recursive: true, force: true });
  fs.writeFileSync(files.initialising, '');
  fs.writeFileSync(files.password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  owner.give(files.password);
  const args = ['-D', files.data, '-U', databaseUser, `--pwfile=${files.password}`, '--auth=scram-sha-256', '-E', 'UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];
  const { error, status, stderr } = spawnSync(...owner.command(binaries.initdb, [...args, ...locale]), {
    ...owner.ids,
    cwd: files.home,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C', LD_LIBRARY_PATH: binaries.libraries },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`PostgreSQL could not make its data folder:\n${stderr.trim()}`);
  fs.rmSync(files.initialising);
}
