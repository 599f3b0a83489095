import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importScript } from './import-script.ts';

const { isBuildCurrent } = await importScript<{ isBuildCurrent(root: string): boolean }>('build');

const hour = 3_600_000;
const builtAt = Date.parse('2026-01-01T12:00:00Z');
let root: string;

function write(file: string, at: number): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, '');
  age(file, at);
}

function age(place: string, at: number): void {
  fs.utimesSync(path.join(root, place), at / 1000, at / 1000);
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'cairn-build-'));
  for (const output of ['main.cjs', 'preload.cjs', 'vault-process.cjs', 'cli.cjs', 'renderer/index.html']) {
    write(`dist/${output}`, builtAt);
  }
  write('dist/.built', builtAt);
  write('shared/domain/record.ts', builtAt - hour);
  write('package.json', builtAt - hour);
  for (const folder of ['shared/domain', 'shared']) age(folder, builtAt - hour);
});

afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

test('a build newer than every source is current', () => {
  expect(isBuildCurrent(root)).toBe(true);
});

test('an edited source makes it stale', () => {
  age('shared/domain/record.ts', builtAt + hour);
  expect(isBuildCurrent(root)).toBe(false);
});

test('a removed source makes it stale', () => {
  fs.rmSync(path.join(root, 'shared/domain/record.ts'));
  expect(isBuildCurrent(root)).toBe(false);
});

test('a missing output makes it stale', () => {
  fs.rmSync(path.join(root, 'dist/cli.cjs'));
  expect(isBuildCurrent(root)).toBe(false);
});

test('a build that never finished is stale', () => {
  fs.rmSync(path.join(root, 'dist/.built'));
  expect(isBuildCurrent(root)).toBe(false);
});
