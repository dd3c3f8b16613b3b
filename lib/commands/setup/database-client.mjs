import { runProgram } from './program.mjs';
import { inRoot } from './root.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';
import { step } from './step.mjs';

/** Generates the database client from the schema when the schema or Prisma changed. */
export async function generateDatabaseClient() {
  const mark = inRoot('lib/database/generated/.schema');
  const schema = fingerprint('prisma/schema.prisma', 'package-lock.json');
  if (isStamped(mark, schema)) return;
  await step('Generating the database client', () =>
    runProgram(process.execPath, [inRoot('node_modules/prisma/build/index.js'), 'generate'], {
      what: 'prisma generate',
      // Prisma looks for a native engine, which `generate` does not run: naming any program keeps it from a download.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    }),
  );
  stamp(mark, schema);
}
