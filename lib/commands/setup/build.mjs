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

/** The folder of the production build. */
export const buildFolder = () => inRoot(process.env.KOBAI_BUILD_DIR || '.next');

/** Builds for production when the sources changed since the last whole build. */
export async function buildWhenChanged() {
  const mark = path.join(buildFolder(), '.sources');
  // The public address is written into the pages.
  const current = `${fingerprint(...sources)} ${process.env.PUBLIC_URL ?? ''}`.trim();
  if (isStamped(mark, current)) return;
  fs.rmSync(mark, { force: true });
  await step('Building', async () => {
    await runProgram(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'], {
      what: 'next build',
      env: { NODE_ENV: 'production' },
    });
    hashInlineScripts(buildFolder());
  });
  stamp(mark, current);
}
