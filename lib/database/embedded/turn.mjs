import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** A name that only one process can listen on, and that the kernel frees whatever becomes of that process. */
function turnName(home, socketFolder) {
  const id = digest(fs.realpathSync(home));
  if (process.platform === 'linux') return `\0kobai-database-${id}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\kobai-database-${id}`;
  return path.join(socketFolder, 'starting.sock');
}

/** Waits until no other process starts or initialises this database; returns how to end the turn. */
export async function takeTurn(home, socketFolder) {
  const name = turnName(home, socketFolder);
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    const server = net.createServer((socket) => socket.destroy());
    const error = await new Promise((resolve) => server.once('error', resolve).listen(name, () => resolve(undefined)));
    if (!error) {
      server.unref();
      return () => server.close();
    }
    if (error.code !== 'EADDRINUSE') throw error;
    if (name.startsWith('/')) await removeIfDead(name);
    await sleep(50);
  }
  throw new Error(`Another process has been starting the database in ${home} for a minute.`);
}

/** A socket in the file system outlives a killed process: nobody answers on it then. */
function removeIfDead(name) {
  return new Promise((resolve) => {
    const socket = net.connect(name);
    socket.once('connect', () => resolve(socket.destroy()));
    socket.once('error', () => resolve(fs.rmSync(name, { force: true })));
  });
}
