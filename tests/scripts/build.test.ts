import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../builders/make-folder.ts';
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
  root = makeFolder();
  const programs = [
    'main.cjs',
    'preload.cjs',
    'vault-process.cjs',
    'typeset-worker.cjs',
    'proof-worker.cjs',
    'cli.cjs',
  ];
  for (const output of [...programs, 'renderer/index.html']) {
    write(`dist/${output}`, builtAt);
  }
  write('dist/.built', builtAt);
  write('shared/domain/record.ts', builtAt - hour);
  write('package.json', builtAt - hour);
  for (const folder of ['shared/domain', 'shared']) age(folder, builtAt - hour);
});

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
