// npm test: everything a fresh clone needs, then every check. The last line is "N passed, N failed".
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './check/browser.mjs';
import { searchClientChunks } from './check/client-chunks.mjs';
import { findDebianPostgresql, startDebianPostgresql } from './check/debian-postgresql.mjs';
import { setOwnSettings } from './check/own-settings.mjs';
import { browserReport, unitReport } from './check/reports.mjs';
import { runScript, runTool } from './check/runner.mjs';
import { startServer } from './check/server.mjs';
import { createTally } from './check/tally.mjs';
import { buildFolder, buildWhenChanged } from './setup/build.mjs';
import { migrateDatabase, openDatabase } from './setup/database.mjs';
import { generateDatabaseClient } from './setup/database-client.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { checkNodeVersion } from './setup/node-version.mjs';
import { inRoot } from './setup/root.mjs';
import { onStop, stopAll, stopOnSignals } from './setup/stopping.mjs';

const tally = createTally();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kobai-test-'));
// The database's user must pass through.
fs.chmodSync(folder, 0o711);
onStop(async () => fs.rmSync(folder, { recursive: true, force: true }));

async function prepare() {
  checkNodeVersion();
  await installDependencies();
  await generateDatabaseClient();
}

async function checkSources() {
  await tally.check('lint, format and import rules', () => runTool('biome', ['ci', '--error-on-warnings', '.']));
  // Both builds' types are checked: those of the usual folder may be from before a page was removed.
  const usualFolder = { KOBAI_BUILD_DIR: '' };
  await tally.check(
    'types',
    async () => (await runTool('next', ['typegen'], usualFolder)) && (await runTool('tsc', ['--noEmit'], usualFolder)),
  );
  if (fs.existsSync(inRoot('lib/commands/check-course.ts'))) {
    await tally.check('course', () => runScript(inRoot('lib/commands/run.mjs'), ['check-course']));
  }
}

/** Unit tests, those of the database room on a database of their own. */
async function checkUnits() {
  process.env.DATA_DIR = path.join(folder, 'unit');
  const database = await openDatabase();
  onStop(database.stop);
  const url = process.env.DATABASE_URL;
  await tally.check('migrations lead to schema.prisma', async () => {
    await migrateDatabase();
    const { schemaDrift } = await import('../../prisma/engine.mjs');
    const missing = await schemaDrift(url);
    if (missing) console.error(`No migration holds (npm run migration -- NAME writes one):\n${missing}`);
    return missing === undefined;
  });
  process.env.DATABASE_URL = '';
  const report = path.join(folder, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  tally.count('unit tests', await runTool('vitest', args, { TEST_DATABASE_URL: url }), unitReport(report));
  await database.stop();
}

async function checkInBrowser(what, server, browser, specs = []) {
  const report = path.join(folder, `${what.replaceAll(' ', '-')}.json`);
  const succeeded = await runTool('playwright', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...specs], {
    ...server.env,
    BASE_URL: server.url,
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  tally.count(what, succeeded, browserReport(report));
}

async function checkEndToEnd(browser) {
  const server = await startServer({ DATA_DIR: path.join(folder, 'end-to-end') });
  await checkInBrowser('end-to-end tests', server, browser);
  await tally.check('SIGTERM ends the server cleanly', async () => (await server.stop()) === 0);
}

/** The same build on a PostgreSQL that we do not start, which shows DATABASE_URL. */
async function checkDatabaseUrl(browser) {
  const programs = findDebianPostgresql();
  if (!programs) return console.log('No PostgreSQL of the system: the run with DATABASE_URL is left out.\n');
  const embedded = path.join(folder, 'not-started');
  const database = await startDebianPostgresql(programs, path.join(folder, 'debian'));
  const server = await startServer({ DATABASE_URL: database.url, DATA_DIR: embedded });
  await checkInBrowser('end-to-end tests with DATABASE_URL', server, browser, ['service']);
  await server.stop();
  await database.stop();
  await tally.check('with DATABASE_URL nothing embedded is started', () => !fs.existsSync(embedded));
}

async function main() {
  if (!(await tally.check('set-up', prepare))) return;
  await checkSources();
  await tally.part('unit tests', checkUnits);
  if (!(await tally.check('production build', buildWhenChanged))) return;
  if (fs.existsSync(inRoot('lib/course/key-marker.ts'))) {
    await tally.check('no answer key in what the browser gets', () => searchClientChunks(buildFolder()));
  }
  let browser = '';
  const found = await tally.check('a browser', async () => {
    browser = await findBrowser();
  });
  if (!found) return;
  await tally.part('end-to-end tests', () => checkEndToEnd(browser));
  await tally.part('end-to-end tests with DATABASE_URL', () => checkDatabaseUrl(browser));
}

stopOnSignals(1);
setOwnSettings(folder);
await main();
const { passed, failures } = tally.result();
process.on('exit', () => {
  // Once more at the end, where a long log is read first.
  for (const failure of failures) console.log(`FAILED: ${failure}\n`);
  console.log(`${passed} passed, ${failures.length} failed`);
});
await stopAll(failures.length === 0 ? 0 : 1);
