// Run after `npm install`: adds to package-lock.json the optional packages of other platforms that a registry left
// out, so that `npm ci` accepts the file here and installs the right ones elsewhere. Later installs keep them.
import fs from 'node:fs';
import { inRoot } from './setup/root.mjs';

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'wasm32', 'loong64', 'mips64el'];

const file = inRoot('package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));

/** Whether a package is found from a place in the tree, as Node would look for it: upwards. */
function isListed(from, name) {
  for (let at = from; ; at = at.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** The platform that a package's name tells, as in `@next/swc-linux-x64-musl`. */
function platformOf(name) {
  const named = (words) => words.filter((word) => new RegExp(`(^|[-/])${word}([-/]|$)`).test(name));
  const os = named(systems);
  const cpu = named(processors);
  if (/-arm(-|$)/.test(name)) cpu.push('arm');
  const libc = /-musl/.test(name) ? ['musl'] : /-gnu(-|$)/.test(name) ? ['glibc'] : [];
  return { os, cpu, libc };
}

const added = [];
for (const [where, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isListed(where, name)) continue;
    const { os, cpu, libc } = platformOf(name);
    if (os.length === 0 && cpu.length === 0) {
      console.warn(`${name} (of ${where || 'package.json'}) names no platform and was left out.`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~>=]+/, ''),
      ...(cpu.length > 0 && { cpu }),
      ...(entry.dev && { dev: true }),
      ...(libc.length > 0 && { libc }),
      optional: true,
      ...(os.length > 0 && { os }),
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing was missing.' : `Added ${added.length}: ${added.join(', ')}`);
