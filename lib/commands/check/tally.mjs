import { sentenceFor } from '../setup/failure.mjs';

/** Counts what passed and failed over all steps of `npm test`, and keeps the names of what failed. */
export function createTally() {
  let passed = 0;
  const failures = [];

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
    else failures.push(what);
    console.log(`${good ? 'ok' : 'FAILED'}: ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
    return good;
  }

  /** Counts a runner's tests from its report; a runner that fails without a failed test counts as one failed. */
  function count(what, succeeded, report) {
    passed += report?.passed ?? 0;
    failures.push(...(report?.failures ?? []));
    if (succeeded ? !report : !report?.failures.length) failures.push(`${what} ended without saying which test failed`);
  }

  /** Runs a part that counts its own tests; that it ends before its end counts as one failed. */
  async function part(what, work) {
    try {
      await work();
    } catch (error) {
      failures.push(`${what} did not run to the end: ${sentenceFor(error) ?? error.stack}`);
    }
  }

  return { check, count, part, result: () => ({ passed, failures }) };
}
