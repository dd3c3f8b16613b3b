import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

const notSources = new Set(['lib/database/generated', 'lib/commands', 'public/search']);

function addTo(hash, at) {
  const stat = fs.statSync(at, { throwIfNoEntry: false });
  const name = path.relative(root, at).split(path.sep).join('/');
  if (!stat || notSources.has(name) || /\.test\.tsx?$/.test(name)) return;
  if (stat.isDirectory()) for (const entry of fs.readdirSync(at).sort()) addTo(hash, path.join(at, entry));
  else hash.update(`${name}\0`).update(fs.readFileSync(at)).update('\0');
}

/** SHA-256 of files and folders of the repository, by name and content, for this version of Node. */
export function fingerprint(...parts) {
  const hash = createHash('sha256').update(process.version);
  for (const part of parts) addTo(hash, inRoot(part));
  return hash.digest('hex');
}

/** True when the stamp file holds this fingerprint: what it stands for need not be done again. */
export function isStamped(file, value) {
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === value;
}

/** Notes what has been done; written last, so that an interrupted step is done again. */
export function stamp(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, value);
}
