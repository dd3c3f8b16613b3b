import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from './database.mjs';
import { inRoot } from './root.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { step } from './step.mjs';
import { openTypeScript } from './typescript.mjs';

const command = 'lib/commands/demo.ts';

/** Makes the demo instructor and class in the embedded database: once, and again when DEMO_PASSWORD changes. */
export async function createDemo() {
  if (!fs.existsSync(inRoot(command))) return;
  const mark = path.join(dataFolder(), 'demo');
  const made = createHash('sha256').update(process.env.DEMO_PASSWORD).digest('hex');
  if (isStamped(mark, made)) return;
  await step('Creating the demo instructor and class', async () => {
    const typescript = await openTypeScript();
    try {
      const { run } = await typescript.load(command);
      await run([]);
    } finally {
      await typescript.close();
    }
  });
  stamp(mark, made);
}
