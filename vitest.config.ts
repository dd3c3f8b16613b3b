import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // `server-only` throws outside a server component: its empty half stands in for it.
  resolve: { alias: { '@': at('.'), 'server-only': at('./node_modules/server-only/empty.js') } },
  test: {
    include: ['{app,components,lib,prisma}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Long enough for a property of thousands of runs on a busy machine: a timeout here means a hang.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests of the database run where TEST_DATABASE_URL names one that they may fill; never in the one in use.
    env: { DATABASE_URL: process.env['TEST_DATABASE_URL'] ?? '' },
  },
});
