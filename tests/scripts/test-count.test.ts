import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../builders/make-folder.ts';
import { importScript } from './import-script.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
}
const { addCounts, formatCount, noTests, readPlaywrightCount } = await importScript<{
  addCounts(one: Count, other: Count): Count;
  formatCount(count: Count): string;
  noTests: Count;
  readPlaywrightCount(file: string): Count;
}>('test-count');

function countOf(report: object): Count {
  const file = path.join(makeFolder(), 'report.json');
  fs.writeFileSync(file, JSON.stringify(report));
  const count = readPlaywrightCount(file);
  return count;
}

const spec = (title: string, status: string, annotations: object[] = []) => ({
  title,
  tests: [{ status, annotations }],
});

test('nested suites are counted and skips keep their reason', () => {
  const inner = {
    title: 'lock',
    specs: [spec('b', 'unexpected'), spec('c', 'skipped', [{ type: 'skip', description: 'no keychain' }])],
  };
  const report = { errors: [], suites: [{ title: 'lock.spec.ts', specs: [spec('a', 'expected')], suites: [inner] }] };
  expect(countOf(report)).toEqual({
    passed: 1,
    failed: 1,
    skipped: [{ name: 'lock.spec.ts > lock > c', reason: 'no keychain' }],
  });
});

test('a test that passed only when repeated counts as failed', () => {
  expect(countOf({ errors: [], suites: [{ title: 's', specs: [spec('a', 'flaky')] }] }).failed).toBe(1);
});

test('an error outside any test counts as failed', () => {
  expect(countOf({ errors: [{ message: 'no tests found' }], suites: [] }).failed).toBe(1);
});

test('the last line names skips only where there are any', () => {
  const skipped = [{ name: 'a', reason: 'b' }];
  expect(formatCount(addCounts(noTests, { passed: 3, failed: 0, skipped: [] }))).toBe('3 passed, 0 failed');
  expect(formatCount({ passed: 3, failed: 1, skipped })).toBe('3 passed, 1 failed, 1 skipped');
});
