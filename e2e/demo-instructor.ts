import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '../.env');

/** The demo instructor of the server under test: DEMO_PASSWORD, else the one that `npm start` keeps in `.env`. */
export function demoInstructor(): { email: string; password: string } {
  const kept = existsSync(file) ? /^DEMO_PASSWORD=(.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  const password = process.env['DEMO_PASSWORD'] || kept;
  if (!password) throw new Error('DEMO_PASSWORD is not set and .env does not hold one.');
  return { email: 'instructor@kobai.example', password };
}
