import { Failure } from './failure.mjs';

const reasons = {
  ECONNREFUSED: 'nothing answers there',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ECONNRESET: 'the connection was cut',
  '28P01': 'the password is wrong',
  28000: 'the user may not sign in',
  '3D000': 'there is no such database',
  53300: 'it has no connection left',
  '57P03': 'it is starting or stopping',
};

/** One sentence for a database that cannot be used; it never shows the password. */
export function databaseFailure(parts, error) {
  const codes = [error.code, ...(error.errors ?? []).map((inner) => inner.code)];
  const reason = reasons[codes.find((code) => code in reasons)] ?? error.message;
  const at = parts.host?.startsWith('/') ? parts.host : `${parts.host ?? 'localhost'}:${parts.port ?? 5432}`;
  return new Failure(
    `The database "${parts.database ?? ''}" at ${at} cannot be used: ${reason}. Check DATABASE_URL, or unset it to use the embedded database.`,
  );
}
