/** Sums up what the test runners wrote, into the one line that ends `npm test`. */
import fs from 'node:fs';

export const noTests = { passed: 0, failed: 0, skipped: [] };

export function addCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** What our own vitest reporter wrote. */
export function readVitestCount(file) {
  return readJson(file);
}

/** What Playwright's JSON reporter wrote. A test that passed only when repeated counts as failed: it cannot be relied on. */
export function readPlaywrightCount(file) {
  const report = readJson(file);
  const count = { passed: 0, failed: report.errors.length, skipped: [] };
  for (const suite of report.suites) countSuite(count, suite, []);
  return count;
}

function countSuite(count, suite, above) {
  const names = [...above, suite.title];
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      if (test.status === 'expected') count.passed += 1;
      else if (test.status === 'skipped') count.skipped.push(skippedTest(test, [...names, spec.title]));
      else count.failed += 1;
    }
  }
  for (const inner of suite.suites ?? []) countSuite(count, inner, names);
}

function skippedTest(test, names) {
  const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return { name: names.join(' > '), reason: reason ?? 'no reason given' };
}

export function formatCount({ passed, failed, skipped }) {
  const skips = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${passed} passed, ${failed} failed${skips}`;
}
