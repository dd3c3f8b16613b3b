import fs from 'node:fs';
import path from 'node:path';
import { hashInlineScripts } from './inline-scripts.mjs';
import { runProgram } from './program.mjs';
import { inRoot } from './root.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';
import { step } from './step.mjs';

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'mdx-components.tsx',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'prisma/schema.prisma',
];

/** What the lessons' prose is typeset by. Turbopack keeps what its loaders made, and does not see what they import. */
const typesetters = ['lib/typesetting', 'mdx-components.tsx', 'next.config.js', 'package-lock.json'];

/** The folder of the production build. */
export const buildFolder = () => inRoot(process.env.KOBAI_BUILD_DIR || '.next');

/** Throws away what Turbopack kept of pages that are typeset otherwise now. */
function forgetOldTypesetting() {
  const kept = path.join(buildFolder(), 'cache', 'turbopack');
  const mark = path.join(buildFolder(), '.typesetters');
  const current = fingerprint(...typesetters);
  if (isStamped(mark, current)) return;
  fs.rmSync(kept, { recursive: true, force: true });
  stamp(mark, current);
}

/** Builds for production when the sources changed since the last whole build. */
export async function buildWhenChanged() {
  const mark = path.join(buildFolder(), '.sources');
  // The public address is written into the pages.
  const current = `${fingerprint(...sources)} ${process.env.PUBLIC_URL ?? ''}`.trim();
  if (isStamped(mark, current)) return;
  fs.rmSync(mark, { force: true });
  await step('Building', async () => {
    forgetOldTypesetting();
    await runProgram(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'], {
      what: 'next build',
      env: { NODE_ENV: 'production' },
    });
    hashInlineScripts(buildFolder());
  });
  stamp(mark, current);
}
