import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../database/embedded/place.mjs';
import { Failure } from '../setup/failure.mjs';
import { inRoot, root } from '../setup/root.mjs';
import { onStop } from '../setup/stopping.mjs';

const PATIENCE_MS = 120_000;

/** Starts `npm start` itself on a free port and waits until it answers; `env` names its database, for the tests too. */
export async function startServer(env) {
  const port = await freePort();
  const child = spawn(process.execPath, [inRoot('lib/commands/start.mjs')], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), npm_lifecycle_event: 'test' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  onStop(stop);
  const url = `http://localhost:${port}`;
  const patience = Date.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Failure('The server ended before it answered.');
    if (Date.now() > patience) throw new Failure('The server does not answer.');
    await sleep(100);
  }
  return { url, env, stop };
}

async function answers(url) {
  try {
    return (await fetch(`${url}/ja`, { redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}
