import path from 'node:path';
import { databaseFailure } from './database-failure.mjs';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { step } from './step.mjs';

const OLDEST = 15;

/** Where the embedded database keeps its data: DATA_DIR, else `.data` in the repository. */
export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || '.data');

/**
 * Opens the database: the one that DATABASE_URL names, of which nothing is started, else the embedded one, whose address
 * it puts into DATABASE_URL. Returns how to stop what was started.
 */
export async function openDatabase({ supervise = false } = {}) {
  if (process.env.DATABASE_URL) {
    await step('Connecting to DATABASE_URL', checkDatabase);
    return { embedded: false, async stop() {} };
  }
  const { startEmbedded } = await import('../../database/embedded.mjs');
  const database = await step('Starting the embedded PostgreSQL', () =>
    startEmbedded({ home: dataFolder(), supervise, onRestart: tellRestart }).catch(inOneSentence),
  );
  process.env.DATABASE_URL = database.url;
  return { embedded: true, stop: database.stop };
}

function tellRestart(error) {
  if (error) console.error(`The database ended by itself and does not start again: ${error.message}`);
  else console.log('The database ended by itself and was started again.');
}

function inOneSentence(error) {
  throw error.name === 'OwnerError' ? new Failure(error.message) : error;
}

async function checkDatabase() {
  const { connectionParts } = await import('../../database/connection.mjs');
  const { default: pg } = await import('pg');
  const parts = partsOf(process.env.DATABASE_URL, connectionParts);
  const client = new pg.Client({ ...parts, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (version < OLDEST) throw new Failure(`DATABASE_URL names a PostgreSQL ${version}; ${OLDEST} or newer is needed.`);
  } catch (error) {
    throw error instanceof Failure ? error : databaseFailure(parts, error);
  } finally {
    await client.end().catch(() => {});
  }
}

function partsOf(url, connectionParts) {
  try {
    if (/^postgres(ql)?:\/\//.test(url)) return connectionParts(url);
  } catch {
    // Told below, without the password that the reader's own message may show.
  }
  throw new Failure('DATABASE_URL cannot be read: write it as postgresql://user:password@host:5432/database.');
}

/** Applies the migrations that the database lacks. */
export async function migrateDatabase() {
  const { applyMigrations } = await import('../../../prisma/engine.mjs');
  const applied = (names) => (names.length === 0 ? 'Database up to date' : `Applied ${names.length} migration(s)`);
  await step(applied, () => applyMigrations(process.env.DATABASE_URL));
}
