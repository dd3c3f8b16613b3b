import http from 'node:http';
import { listenFailure } from './addresses.mjs';
import { root } from './root.mjs';

/** How long running requests may take to end when the server stops. */
const GRACE_MS = 2000;

/**
 * Runs Next in this process, so that nothing holds the port once the process is gone. Returns how to stop it.
 *
 * Rate limits are kept by address: `x-forwarded-for` is set from the socket, or a client could choose its own. Behind a
 * proxy, which sets it, TRUST_PROXY=1 lets it through.
 */
export async function serve({ host, port }, { dev = false } = {}) {
  process.env.NODE_ENV = dev ? 'development' : 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const { default: next } = await import('next');
  const trustProxy = process.env.TRUST_PROXY === '1';
  const server = http.createServer();
  const app = next({ dev, dir: root, hostname: host, port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    if (!trustProxy) {
      for (const name of ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip']) {
        delete request.headers[name];
      }
      request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
    }
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFailure({ host, port }, error)));
    server.listen(port, host, resolve);
  });
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(impatience);
    await app.close();
  };
}
