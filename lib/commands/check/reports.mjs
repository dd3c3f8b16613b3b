import fs from 'node:fs';
import path from 'node:path';
import { root } from '../setup/root.mjs';

const read = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);
const named = (file, title, said) => [`${path.relative(root, file)} › ${title}`, said].filter(Boolean).join('\n');

/** What Vitest's JSON report says: how many tests passed, and which did not, in its words. */
export function unitReport(file) {
  const report = read(file);
  if (!report) return undefined;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot be read has no tests to name.
    if (status === 'failed' && failed.length === 0) return [named(name, 'the whole file', message)];
    return failed.map(({ fullName, failureMessages }) => named(name, fullName, failureMessages.join('\n')));
  });
  return { passed: report.numPassedTests, failures };
}

/** Playwright's JSON report; a test that passes only now and then has failed. */
export function browserReport(file) {
  const report = read(file);
  if (!report) return undefined;
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  const failures = report.suites
    .flatMap(specsOf)
    .flatMap(({ file: spec, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => named(path.join(root, 'e2e', spec), title, results.find(({ error }) => error)?.error.message)),
    );
  return { passed: report.stats.expected, failures };
}
