import { spawn } from 'node:child_process';

/**
 * Ties a database server to this process: when it dies without a word (kill -9), the pipe closes and a small shell asks
 * the server to stop. `release` is for a server that has stopped already.
 */
export function watchdog(pid) {
  if (process.platform === 'win32') return { release() {} };
  const script = 'read word; [ "$word" = stopped ] || kill -INT "$0" 2>/dev/null';
  const shell = spawn('/bin/sh', ['-c', script, String(pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.unref();
  shell.stdin.unref();
  shell.stdin.on('error', () => {});
  return { release: () => shell.stdin.end('stopped\n') };
}
