/** A folder of a test's own, removed again when the test ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Called inside a test or `beforeEach`. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
