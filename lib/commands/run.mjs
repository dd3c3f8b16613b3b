// node lib/commands/run.mjs NAME args…: runs lib/commands/NAME.ts, which exports `run(args)`. What it returns, if a
// number, is the exit code. What is missing (packages, the database client) is prepared first.
import fs from 'node:fs';
import { generateDatabaseClient } from './setup/database-client.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { Failure, report } from './setup/failure.mjs';
import { inRoot } from './setup/root.mjs';
import { openTypeScript } from './setup/typescript.mjs';

const [name = '', ...args] = process.argv.slice(2);

try {
  const file = `lib/commands/${name}.ts`;
  if (!/^[a-z-]+$/.test(name) || !fs.existsSync(inRoot(file))) throw new Failure(`There is no command "${name}".`);
  await installDependencies();
  await generateDatabaseClient();
  const typescript = await openTypeScript();
  try {
    const { run } = await typescript.load(file);
    if (typeof run !== 'function') throw new Failure(`${file} exports no function "run".`);
    process.exitCode = (await run(args)) ?? 0;
  } finally {
    await typescript.close();
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}
