// node lib/commands/run.mjs [--database] NAME args…: runs lib/commands/NAME.ts, which exports `run(args)`. What it
// returns, if a number, is the exit code. What is missing (packages, the database client) is prepared first;
// with --database also the database, whose address is then in DATABASE_URL: a running one is shared.
import fs from 'node:fs';
import { migrateDatabase, openDatabase } from './setup/database.mjs';
import { generateDatabaseClient } from './setup/database-client.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { Failure, report } from './setup/failure.mjs';
import { inRoot } from './setup/root.mjs';
import { createSecrets, loadSettings } from './setup/settings.mjs';
import { openTypeScript } from './setup/typescript.mjs';

const words = process.argv.slice(2);
const withDatabase = words[0] === '--database';
const [name = '', ...args] = withDatabase ? words.slice(1) : words;

async function main() {
  const file = `lib/commands/${name}.ts`;
  if (!/^[a-z-]+$/.test(name) || !fs.existsSync(inRoot(file))) throw new Failure(`There is no command "${name}".`);
  await installDependencies();
  await generateDatabaseClient();
  loadSettings();
  if (withDatabase) createSecrets();
  const database = withDatabase ? await openDatabase() : undefined;
  if (database) await migrateDatabase();
  const typescript = await openTypeScript();
  try {
    const { run } = await typescript.load(file);
    if (typeof run !== 'function') throw new Failure(`${file} exports no function "run".`);
    return (await run(args)) ?? 0;
  } finally {
    await typescript.close();
    await database?.stop();
  }
}

try {
  process.exit(await main());
} catch (error) {
  report(error);
  process.exit(1);
}
