import { createHash } from 'node:crypto';
import path from 'node:path';
import { dataFolder } from './database.mjs';
import { runProgram } from './program.mjs';
import { inRoot } from './root.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { step } from './step.mjs';

/**
 * Makes the demo instructor and class in the embedded database: once, and again when DEMO_PASSWORD changes. In a process
 * of its own, for the server must not share a database client that a command closes.
 */
export async function createDemo() {
  const mark = path.join(dataFolder(), 'demo');
  const made = createHash('sha256').update(process.env.DEMO_PASSWORD).digest('hex');
  if (isStamped(mark, made)) return;
  await step('Creating the demo instructor and class', () =>
    runProgram(process.execPath, [inRoot('lib/commands/run.mjs'), 'demo'], { what: 'The demo' }),
  );
  stamp(mark, made);
}
