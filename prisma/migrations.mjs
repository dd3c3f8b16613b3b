import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const schemaFile = path.join(import.meta.dirname, 'schema.prisma');
const folder = path.join(import.meta.dirname, 'migrations');
const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };

/** The schema as it stands in schema.prisma. */
export const readSchema = () => readFileSync(schemaFile, 'utf8');

/** The migrations on disk, oldest first, as the schema engine takes them. */
export function readMigrations() {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    lockfile,
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/**
 * Writes a migration under a name that sorts after those before it and returns its folder's name.
 *
 * @param {string} name
 * @param {string} sql
 */
export function writeMigration(name, sql) {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = `${time}_${name}`;
  mkdirSync(path.join(folder, directory), { recursive: true });
  writeFileSync(path.join(folder, directory, 'migration.sql'), sql);
  writeFileSync(path.join(folder, lockfile.path), lockfile.content);
  return directory;
}
