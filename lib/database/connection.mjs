import { parseIntoClientConfig } from 'pg-connection-string';

/**
 * The parts of a DATABASE_URL as node-postgres takes them, with the session's time zone set to UTC: the adapter drops
 * the offset of a timestamptz that it reads, so any other zone would shift every time.
 *
 * @param {string} url
 */
export function connectionParts(url) {
  const parts = parseIntoClientConfig(url);
  return { ...parts, options: [parts.options, '-c timezone=UTC'].filter(Boolean).join(' ') };
}
