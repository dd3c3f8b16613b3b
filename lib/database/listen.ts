import 'server-only';
import pg from 'pg';
import { connectionParts } from '@/lib/database/connection.mjs';
import { type Change, channel } from '@/lib/database/notify';

export type Hear = (change: Change) => void;

interface Ears {
  readonly hearers: Set<Hear>;
  connection: Promise<pg.Client> | undefined;
}

// One connection for the process, however many bundles load this module.
const shared = globalThis as { kobaiEars?: Ears };
shared.kobaiEars ??= { hearers: new Set(), connection: undefined };
const ears = shared.kobaiEars;

const secondsBetweenTries = 1;

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ ...connectionParts(process.env['DATABASE_URL'] ?? ''), keepAlive: true });
  let lost = false;
  client.on('error', lose);
  client.on('end', lose);
  client.on('notification', ({ payload }) => {
    const change = JSON.parse(payload ?? 'null') as Change;
    for (const hear of ears.hearers) hear(change);
  });
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;

  function lose(): void {
    if (lost) return;
    lost = true;
    ears.connection = undefined;
    client.end().catch(() => undefined);
    tryAgain();
  }
}

function tryAgain(): void {
  if (ears.hearers.size === 0) return;
  setTimeout(() => {
    listen().catch(tryAgain);
  }, secondsBetweenTries * 1000).unref();
}

function listen(): Promise<pg.Client> {
  ears.connection ??= connect().catch((error: unknown) => {
    ears.connection = undefined;
    throw error;
  });
  return ears.connection;
}

/**
 * Calls `hear` with each change that any process tells, until the returned function is called. Survives a lost
 * connection: what was told meanwhile is missed, so a page reads its state again when its own stream reopens.
 */
export async function subscribe(hear: Hear): Promise<() => void> {
  ears.hearers.add(hear);
  try {
    await listen();
  } catch (error) {
    ears.hearers.delete(hear);
    throw error;
  }
  return () => {
    ears.hearers.delete(hear);
  };
}
