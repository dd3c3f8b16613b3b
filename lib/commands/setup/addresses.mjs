import net from 'node:net';
import os from 'node:os';
import { Failure } from './failure.mjs';

/** Where to listen: HOST and PORT. By default only this computer reaches the server. */
export function listenAddress() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
  }
  return { host: process.env.HOST || '127.0.0.1', port };
}

/** Whether a host means every address of this computer, as in a classroom. */
export const isEveryAddress = (host) => host === '0.0.0.0' || host === '::';

/** The addresses under which others in the same network reach this computer. */
export function networkAddresses() {
  return Object.values(os.networkInterfaces())
    .flat()
    .filter((one) => one?.family === 'IPv4' && !one.internal)
    .map((one) => one.address);
}

/** The URLs to print, the one for this computer first. */
export function urlsOf({ host, port }) {
  if (isEveryAddress(host)) return ['localhost', ...networkAddresses()].map((name) => `http://${name}:${port}`);
  const local = host === '127.0.0.1' || host === '::1';
  return [`http://${local ? 'localhost' : net.isIPv6(host) ? `[${host}]` : host}:${port}`];
}

/** The sentence for an address that cannot be listened on. */
export function listenFailure({ host, port }, error) {
  if (error.code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1;
    return new Failure(`Port ${port} is taken: stop what uses it, or choose another one (PORT=${other} npm start).`);
  }
  if (error.code === 'EACCES') return new Failure(`This user may not listen on port ${port}: choose one from 1024 on.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Failure(`HOST is "${host}", which is no address of this computer.`);
  }
  return error;
}

/** Stops early, before anything is installed or built, when the address cannot be listened on. */
export function checkAddress(address) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => reject(listenFailure(address, error)));
    server.listen(address.port, address.host, () => server.close(resolve));
  });
}
