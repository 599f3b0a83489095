/**
 * A vitest reporter that writes what `npm test` sums up: how many tests passed and failed, and why any was skipped.
 * The JSON reporter of vitest itself leaves the reasons out.
 */
import fs from 'node:fs';
import path from 'node:path';

export default class CountReporter {
  constructor({ file }) {
    this.file = file;
  }

  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      // A file that could not even be loaded has no tests to fail.
      if (!module.ok() && module.children.size === 0) count.failed += 1;
      for (const test of module.children.allTests()) countTest(count, test);
    }
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    fs.writeFileSync(this.file, JSON.stringify(count));
  }
}

function countTest(count, test) {
  const { state, note } = test.result();
  // What `skipIf` leaves out has no note of its own: the test says in its name where it is skipped.
  const reason = note ?? /\(skipped ([^)]*)\)/.exec(test.fullName)?.[1] ?? 'no reason given';
  if (state === 'passed') count.passed += 1;
  else if (state === 'skipped') count.skipped.push({ name: test.fullName, reason });
  else count.failed += 1;
}
