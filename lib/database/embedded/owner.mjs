import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * Under which user PostgreSQL runs, which refuses to be root: our own, or for root an ordinary one of the system.
 * `ids` and `command` are for spawn; `give` hands a file or folder over to that user.
 */
export function databaseOwner(home, { postgres, initdb }) {
  if (process.getuid?.() !== 0) return { ids: {}, command: asIs, give: () => {} };
  const user = ordinaryUser();
  const ids = { uid: user.uid, gid: user.gid };
  const give = (at) => fs.chownSync(at, user.uid, user.gid);
  give(home);
  const mayEnter = spawnSync('/bin/sh', ['-c', 'cd "$0" && "$1" --version && "$2" --version', home, postgres, initdb], {
    ...ids,
    cwd: '/',
  });
  if (mayEnter.status === 0) return { ids, command: asIs, give };
  // Below a folder that only root may enter (/root, another's home): keep the one capability needed to pass through it.
  const command = (program, args) => ['setpriv', [...passingThrough(user), program, ...args]];
  if (spawnSync(...command(initdb, ['--version']), { cwd: '/' }).status === 0) return { ids: {}, command, give };
  throw new OwnerError(
    `Running as root, PostgreSQL must run as the user "${user.name}", who may not enter ${home}. Move the project or DATA_DIR to a folder that others may enter, start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Nobody is there to run PostgreSQL: told in one sentence. */
export class OwnerError extends Error {
  name = 'OwnerError';
}

const asIs = (program, args) => [program, args];

const passingThrough = ({ uid, gid }) => [
  '--securebits=+no_setuid_fixup',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--',
];

function ordinaryUser() {
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find(([known]) => known === name) ?? [];
    if (uid !== undefined) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new OwnerError(
    'Running as root, and there is neither a user "postgres" nor "nobody" to run PostgreSQL as: set DATABASE_URL.',
  );
}
