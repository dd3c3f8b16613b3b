import { spawn } from 'node:child_process';
import { inRoot, root } from '../setup/root.mjs';
import { onStop } from '../setup/stopping.mjs';

/** The programs of packages that the checks run. */
export const tools = {
  biome: '@biomejs/biome/bin/biome',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/** Runs one of them, or a script of ours, and shows its output as it comes; true when it succeeds. */
export function runScript(script, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    onStop(async () => void child.kill('SIGTERM'));
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

export const runTool = (name, args, env) => runScript(inRoot('node_modules', tools[name]), args, env);
