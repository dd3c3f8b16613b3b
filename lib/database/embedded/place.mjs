import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const user = 'kobai';
const database = 'kobai';

/** The longest path of a socket that every system takes, less its file name. */
const SOCKET_PATH_BYTES = 100;

/** The files of one embedded database below its folder. */
export function filesOf(home) {
  return {
    home,
    data: path.join(home, 'postgresql'),
    password: path.join(home, 'password'),
    log: path.join(home, 'postgresql.log'),
    initialising: path.join(home, 'initialising'),
    pid: path.join(home, 'postgresql', 'postmaster.pid'),
  };
}

/** The folder for the server's socket: the database's own, or a short one where that path would be too long. */
export function socketFolder(home, give) {
  if (Buffer.byteLength(path.join(home, '.s.PGSQL.5432.lock')) <= SOCKET_PATH_BYTES) return home;
  const short = path.join(os.tmpdir(), `kobai-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  fs.mkdirSync(short, { recursive: true, mode: 0o700 });
  give(short);
  return short;
}

/** How to connect: over a socket that only this user may open, on Windows over 127.0.0.1; always with the password. */
export function connectionTo({ files, host, port, name = database }) {
  return { user, password: fs.readFileSync(files.password, 'utf8').trim(), host, port, database: name };
}

export const databaseName = database;
export const databaseUser = user;

/** The same as a URL, for DATABASE_URL. */
export function urlOf({ user: name, password, host, port, database: of }) {
  const account = `${name}:${encodeURIComponent(password)}`;
  return path.isAbsolute(host)
    ? `postgresql://${account}@localhost/${of}?host=${encodeURIComponent(host)}`
    : `postgresql://${account}@${host}:${port}/${of}`;
}

/** A port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net
      .createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}
