// Prisma's own schema engine in its WebAssembly build, over the adapter that the application uses: no native engine is
// downloaded, and the history it keeps (_prisma_migrations) is the official one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationAdapter } from './adapter.mjs';
import { readMigrations, readSchema } from './migrations.mjs';

const filters = { externalTables: [], externalEnums: [] };

// One engine a process, however often this file is loaded: the module keeps state, and a second instance panics.
const shared = globalThis;

function openEngine(url) {
  shared.kobaiSchemaEngine ??= { url, engine: open(url) };
  const { url: opened, engine } = shared.kobaiSchemaEngine;
  if (opened !== url) throw new Error('A process opens the schema engine on one database only.');
  return engine;
}

async function open(url) {
  // The engine tells a panic here, and nowhere else.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (text) => console.error('Schema engine:', text) };
  const code = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(path.join(path.dirname(code), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  const datamodels = [['schema.prisma', readSchema()]];
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(migrationAdapter(url)));
}

/**
 * Applies the migrations that the database does not have yet and returns their names.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function applyMigrations(url) {
  const engine = await openEngine(url);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters });
  return appliedMigrationNames;
}

/**
 * The SQL that leads from the migrations on disk to schema.prisma; undefined when they agree. The database serves to
 * make a passing copy in; its own tables are not looked at.
 *
 * @param {string} url
 * @returns {Promise<string | undefined>}
 */
export async function schemaDrift(url) {
  const engine = await openEngine(url);
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...readMigrations() },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: readSchema() }] },
    script: true,
    exitCode: true,
    filters,
    shadowDatabaseUrl: null,
  });
  return exitCode === 2 ? stdout : undefined;
}
