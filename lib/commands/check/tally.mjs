import fs from 'node:fs';
import { sentenceFor } from '../setup/failure.mjs';

/** Counts what passed and failed over all steps of `npm test`. */
export function createTally() {
  let passed = 0;
  let failed = 0;

  /** Counts a step as one test: it passes when `work` ends without an error and does not return false. */
  async function check(what, work) {
    const began = performance.now();
    let good = false;
    try {
      good = (await work()) !== false;
    } catch (error) {
      console.error(sentenceFor(error) ?? error);
    }
    if (good) passed += 1;
    else failed += 1;
    console.log(`${good ? 'ok' : 'FAILED'}: ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
    return good;
  }

  /** Counts a runner's tests from its report; a runner that fails without a failed test counts as one failed. */
  function count(what, succeeded, report) {
    passed += report?.passed ?? 0;
    failed += report?.failed ?? 0;
    if (succeeded ? !report : !report?.failed) {
      failed += 1;
      console.error(`FAILED: ${what} ended without saying which test failed.\n`);
    }
  }

  /** Runs a part that counts its own tests; that it ends before its end counts as one failed. */
  async function part(what, work) {
    try {
      await work();
    } catch (error) {
      failed += 1;
      console.error(`FAILED: ${what} did not run to the end: ${sentenceFor(error) ?? error.stack}\n`);
    }
  }

  return { check, count, part, total: () => ({ passed, failed }) };
}

const read = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);

/** Vitest's JSON report. */
export function unitReport(file) {
  const report = read(file);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Playwright's JSON report; a test that passes only now and then has failed. */
export function browserReport(file) {
  const stats = read(file)?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
