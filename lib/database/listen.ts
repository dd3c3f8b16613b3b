import 'server-only';
import pg from 'pg';
import { connectionParts } from '@/lib/database/connection.mjs';
import { type Change, channel } from '@/lib/database/notify';

export type Hear = (change: Change) => void;

interface Ears {
  readonly hearers: Set<Hear>;
  connection: Promise<pg.Client> | undefined;
  nextTry: NodeJS.Timeout | undefined;
}

// One connection for the process, however many bundles load this module.
const shared = globalThis as { kobaiEars?: Ears };
shared.kobaiEars ??= { hearers: new Set(), connection: undefined, nextTry: undefined };
const ears = shared.kobaiEars;

const betweenTries = 1000;

function tell(change: Change): void {
  for (const hear of ears.hearers) hear(change);
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ ...connectionParts(process.env['DATABASE_URL'] ?? ''), keepAlive: true });
  let isLost = false;
  // An error is followed by an end, perhaps once the next connection is up: it is lost once.
  const lose = () => {
    if (isLost) return;
    isLost = true;
    ears.connection = undefined;
    tryAgain();
  };
  client.on('error', lose);
  client.on('end', lose);
  client.on('notification', ({ payload }) => tell(JSON.parse(payload ?? 'null') as Change));
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;
}

function tryAgain(): void {
  if (ears.hearers.size === 0 || ears.nextTry) return;
  ears.nextTry = setTimeout(() => {
    ears.nextTry = undefined;
    listen().then(() => tell({ kind: 'missed' }), tryAgain);
  }, betweenTries);
  ears.nextTry.unref();
}

function listen(): Promise<pg.Client> {
  ears.connection ??= connect().catch((error: unknown) => {
    ears.connection = undefined;
    throw error;
  });
  return ears.connection;
}

/**
 * Calls `hear` with each change that any process tells, until the returned function is called. A lost
 * connection is opened again; what was told meanwhile is missed, and said to be.
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
