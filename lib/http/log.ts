import pino from 'pino';

/** The server's log: JSON lines. Never an answer, a password or a cookie. */
export const log = pino({ name: 'kobai', level: process.env['LOG_LEVEL'] ?? 'warn' });
