import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';
import { isStopping, onStop } from './stopping.mjs';

const LONGEST_OUTPUT = 64_000;

/** Runs a program to its end and returns what it printed; a Failure carries its output when it fails. */
export function runProgram(command, args, { env = {}, what = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a script of the shell there.
      shell: process.platform === 'win32' && command === 'npm',
    });
    onStop(async () => void child.kill('SIGTERM'));
    let output = '';
    const keep = (text) => {
      output = (output + text).slice(-LONGEST_OUTPUT);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else if (!isStopping()) reject(new Failure(`${what} failed:\n${output.trim()}`));
    });
  });
}
