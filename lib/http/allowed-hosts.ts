/** Addresses the server may be called by, beside the one it is asked under: `HOST` and the comma-separated `ALLOWED_HOSTS`. */
export function allowedHosts(env: Readonly<Record<string, string | undefined>> = process.env): string[] {
  const named = `${env['HOST'] ?? ''},${env['ALLOWED_HOSTS'] ?? ''}`
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '' && host !== '0.0.0.0' && host !== '::');
  return ['localhost', '127.0.0.1', '[::1]', ...named].flatMap((host) => (/:\d+$/.test(host) ? [host] : [host, `${host}:*`]));
}

/** Is the site served by https? `PUBLIC_URL` says so; a classroom's plain http on a LAN address is the default. */
export const servedSecurely = (env: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  (env['PUBLIC_URL'] ?? '').startsWith('https://');
