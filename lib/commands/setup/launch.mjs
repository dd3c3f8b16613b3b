import { checkAddress, isEveryAddress, listenAddress, networkAddresses, urlsOf } from './addresses.mjs';
import { buildWhenChanged } from './build.mjs';
import { migrateDatabase, openDatabase } from './database.mjs';
import { generateDatabaseClient } from './database-client.mjs';
import { createDemo } from './demo.mjs';
import { installDependencies } from './dependencies.mjs';
import { report } from './failure.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { serve } from './serve.mjs';
import { createSecrets, demoPasswordPlace, loadSettings } from './settings.mjs';
import { onStop, stopAll, stopOnSignals } from './stopping.mjs';

/** From a fresh clone to a running server, step by step; what is done already is skipped. */
export async function launch({ dev = false } = {}) {
  const began = performance.now();
  try {
    checkNodeVersion();
    stopOnSignals();
    loadSettings();
    const address = listenAddress();
    await checkAddress(address);
    await installDependencies();
    createSecrets();
    await generateDatabaseClient();
    const database = await openDatabase({ supervise: true });
    onStop(database.stop);
    await migrateDatabase();
    if (!dev) await buildWhenChanged();
    if (database.embedded) await createDemo();
    allowNetworkAddresses(address.host);
    onStop(await serve(address, { dev }));
    greet(address, database, performance.now() - began);
    keepServing();
  } catch (error) {
    report(error);
    await stopAll(1);
  }
}

/** On every address, the ones others use are named: sign-in and hot reload refuse hosts that they do not know. */
function allowNetworkAddresses(host) {
  if (!isEveryAddress(host)) return;
  process.env.ALLOWED_HOSTS = [process.env.ALLOWED_HOSTS, ...networkAddresses()].filter(Boolean).join(',');
}

/** As Next's own server does: one request's mistake does not end the service for the others. */
function keepServing() {
  process.on('uncaughtException', (error) => console.error(error));
  process.on('unhandledRejection', (error) => console.error(error));
}

function greet(address, database, took) {
  console.log(`\nReady after ${(took / 1000).toFixed(1)} s:`);
  for (const url of urlsOf(address)) console.log(`  ${url}`);
  console.log(
    database.embedded
      ? `Demo instructor: instructor@kobai.example, password: ${demoPasswordPlace()}`
      : 'An instructor is made by: npm run instructor -- <e-mail>',
  );
  console.log('Ctrl-C stops the server and its database.');
}
