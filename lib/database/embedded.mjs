import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries } from './embedded/binaries.mjs';
import { initialise, isInitialised } from './embedded/cluster.mjs';
import { databaseOwner } from './embedded/owner.mjs';
import { connectionTo, databaseName, filesOf, freePort, socketFolder, urlOf } from './embedded/place.mjs';
import { findRunning, isAlive, startPostmaster } from './embedded/postmaster.mjs';
import { takeTurn } from './embedded/turn.mjs';
import { watchdog } from './embedded/watchdog.mjs';

const SUPERVISION_MS = 200;
const FAILED_RESTART_MS = 2000;

/**
 * Starts the PostgreSQL that ships with the packages, on data in `home`, or shares the one that runs there already.
 * It listens on a socket in that folder with a random password and ends with this process.
 *
 * `supervise` keeps it running: a server that ends by itself is started again on the same address; `onRestart` is told.
 *
 * @param {{ home: string, supervise?: boolean, onRestart?: (error?: Error) => void }} options
 */
export async function startEmbedded({ home, supervise = false, onRestart = () => {} }) {
  const files = filesOf(path.resolve(home));
  fs.mkdirSync(files.home, { recursive: true, mode: 0o700 });
  const binaries = await locateBinaries();
  const owner = databaseOwner(files.home, binaries);
  const socket = socketFolder(files.home, owner.give);
  const overSocket = process.platform !== 'win32';
  const place = { files, socket, host: overSocket ? socket : '127.0.0.1', port: overSocket ? 5432 : await freePort() };

  const fresh = !isInitialised(files);
  let running = await ensureRunning(place, binaries, owner);
  const stopping = new AbortController();
  const pause = (ms) => sleep(ms, undefined, { ref: false, signal: stopping.signal }).catch(() => {});
  const supervision = supervise ? keepRunning() : undefined;

  async function keepRunning() {
    while (!stopping.signal.aborted) {
      await pause(SUPERVISION_MS);
      if (stopping.signal.aborted || isAlive(running.pid)) continue;
      running.dog?.release();
      try {
        running = await ensureRunning({ ...place, port: running.port }, binaries, owner);
        onRestart();
      } catch (error) {
        onRestart(error);
        await pause(FAILED_RESTART_MS);
      }
    }
  }

  return {
    url: urlOf(connectionTo(running)),
    fresh,
    get pid() {
      return running.pid;
    },
    /** Stops the server if this process started it: what is written stays, what is open is rolled back. */
    async stop() {
      stopping.abort();
      await supervision;
      await stopRunning(running);
    },
  };
}

/** One process at a time: finds the running server, else initialises where needed and starts one. */
async function ensureRunning(place, binaries, owner) {
  const endTurn = await takeTurn(place.files.home, place.socket);
  try {
    if (!isInitialised(place.files)) initialise(place.files, binaries, owner);
    const running = (await findRunning(place)) ?? withWatchdog(await startPostmaster(place, binaries, owner));
    await createDatabase(running);
    return running;
  } finally {
    endTurn();
  }
}

const withWatchdog = (started) => ({ ...started, dog: watchdog(started.pid) });

async function createDatabase(place) {
  const client = new pg.Client(connectionTo({ ...place, name: 'postgres' }));
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseName)}`);
  } finally {
    await client.end();
  }
}

async function stopRunning({ child, pid, dog }) {
  if (!child) return;
  // SIGINT is PostgreSQL's fast shutdown.
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  while (isAlive(pid) && child.exitCode === null && child.signalCode === null) await sleep(25);
  dog?.release();
}
