import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { inRoot } from './root.mjs';

const settingsFile = inRoot('.env');

/** Reads `.env`; what the environment sets already stands. */
export function loadSettings() {
  if (fs.existsSync(settingsFile)) process.loadEnvFile(settingsFile);
}

/**
 * Makes the secrets that are set nowhere and keeps them in `.env`, which only this user may read. The demo instructor's
 * password is made for the embedded database alone: no account with a known name ever appears in another one.
 */
export function createSecrets() {
  const wanted = {
    BETTER_AUTH_SECRET: secret,
    SEED_SECRET: secret,
    ...(!process.env.DATABASE_URL && { DEMO_PASSWORD: readablePassword }),
  };
  const missing = Object.entries(wanted).filter(([name]) => !process.env[name]);
  if (missing.length === 0) return;
  for (const [name, make] of missing) process.env[name] = make();
  const before = fs.existsSync(settingsFile) ? fs.readFileSync(settingsFile, 'utf8').replace(/([^\n])$/, '$1\n') : '';
  const lines = missing.map(([name]) => `${name}=${process.env[name]}\n`);
  fs.writeFileSync(settingsFile, before + lines.join(''), { mode: 0o600 });
  fs.chmodSync(settingsFile, 0o600);
}

/** Where a reader finds the demo instructor's password; it is never printed. */
export function demoPasswordPlace() {
  const kept =
    fs.existsSync(settingsFile) && fs.readFileSync(settingsFile, 'utf8').includes(`DEMO_PASSWORD=${process.env.DEMO_PASSWORD}`);
  return kept ? 'DEMO_PASSWORD in .env' : 'DEMO_PASSWORD, as the environment sets it';
}

const secret = () => randomBytes(32).toString('base64url');

/** Sixteen letters and digits in groups, without those that are mistaken for another: 78 bits, easy to type. */
function readablePassword() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const pick = () => letters[uniform(letters.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, pick).join('')).join('-');
}

function uniform(below) {
  const limit = 256 - (256 % below);
  for (;;) {
    const [byte] = randomBytes(1);
    if (byte < limit) return byte % below;
  }
}
