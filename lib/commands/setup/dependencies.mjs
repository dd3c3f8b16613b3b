import fs from 'node:fs';
import { runProgram } from './program.mjs';
import { inRoot } from './root.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';
import { step } from './step.mjs';

const mark = inRoot('node_modules/.installed');

/** Installs from the lockfile when node_modules is missing or older than it. */
export async function installDependencies() {
  const locked = fingerprint('package-lock.json');
  if (isStamped(mark, locked)) return;
  if (upToDate()) return stamp(mark, locked);
  // NODE_ENV=production would leave out what the build and the checks need.
  await step('Installing from package-lock.json', () => runProgram('npm', ['ci', '--include=dev'], { what: 'npm ci' }));
  stamp(mark, locked);
}

/** A plain `npm ci` or `npm install` leaves its own lockfile: where that agrees, nothing has to be fetched. */
function upToDate() {
  const hidden = inRoot('node_modules/.package-lock.json');
  if (!fs.existsSync(hidden)) return false;
  const installed = JSON.parse(fs.readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([at, { version, optional }]) => !at || optional || installed[at]?.version === version);
}
