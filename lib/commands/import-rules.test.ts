import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Biome looks at a copy of its configuration with one planted file a row, so that no breach ever lies in the sources.
const root = path.resolve(import.meta.dirname, '../..');
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');

const breaches = [
  ['lib/numerics', '@/lib/grading/verdict'],
  ['lib/numerics', '../grading/verdict'],
  ['lib/numerics', 'node:fs'],
  ['lib/numerics', 'react'],
  ['lib/grading', '@/lib/course/exercise'],
  ['lib/grading', '@prisma/client'],
  ['lib/grading', 'node:crypto'],
  ['lib/course', '@/lib/database/client'],
  ['lib/course', 'react'],
  ['lib/i18n', '@/lib/learner/progress'],
  ['lib/typesetting', '@/lib/database/client'],
  ['lib/database', '@/lib/learner/submit-answer'],
  ['lib/database', '@/lib/accounts/session'],
  ['lib/learner', '@/lib/instructor/classes'],
  ['lib/learner', '@/app/page'],
  ['lib/instructor', '@/components/ui/button'],
  ['components', '@/lib/database/client'],
  ['components', '@/lib/course/catalogue'],
  ['components/figure', '@/lib/course/exercises/squared-error'],
  ['components/exercise', '@/lib/learner/submit-answer'],
  ['app/api', '@/lib/database/client'],
  ['app', '@/lib/course/exercises/squared-error'],
] as const;

const allowed = [
  ['lib/numerics', './loss'],
  ['lib/grading', '@/lib/numerics/loss'],
  ['lib/course', '@/lib/grading/verdict'],
  ['lib/learner', '@/lib/database/submissions'],
  ['components', '@/lib/numerics/loss'],
  ['app', '@/lib/learner/submit-answer'],
] as const;

const rows = [...breaches.map((row) => [...row, true] as const), ...allowed.map((row) => [...row, false] as const)];
const plantedFile = (at: number) => `${rows[at]?.[0]}/planted-${at}.ts`;

let folder: string;
let refused: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kobai-import-rules-'));
  for (const file of ['biome.json', 'package.json', '.gitignore']) cpSync(path.join(root, file), path.join(folder, file));
  for (const [at, [room, imported]] of rows.entries()) {
    mkdirSync(path.join(folder, room), { recursive: true });
    writeFileSync(path.join(folder, plantedFile(at)), `export * from '${imported}';\n`);
  }
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=style/noRestrictedImports', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  refused = new Set(
    diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports').map(({ location }) => location.path),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(rows.map((row, at) => [...row, at] as const))('%s imports %s: a breach is %s', (_room, _imported, breach, at) => {
  expect(refused.has(plantedFile(at))).toBe(breach);
});
