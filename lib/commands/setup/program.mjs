import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';
import { root } from './root.mjs';

const windows = process.platform === 'win32';

/** Runs a program to its end and returns what it printed; a Failure carries its output when it fails. */
export function runProgram(command, args, { env = {}, what = command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && command === 'npm',
    });
    let output = '';
    const keep = (text) => {
      output = (output + text).slice(-64_000);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Failure(`${what} failed:\n${output.trim()}`))));
  });
}
