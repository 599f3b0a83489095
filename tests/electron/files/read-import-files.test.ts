/** A chosen folder: its files in order and as they are, nothing behind a link, nothing too large. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { UnpackLimits } from '../../../electron/files/check-zip-entries.ts';
import { readImportFiles } from '../../../electron/files/read-import-files.ts';
import { unpackLimits } from '../../../electron/files/unpack-zip.ts';
import { makeFolder } from '../../builders/make-folder.ts';

let folder = '';

beforeEach(() => {
  folder = makeFolder();
});

function write(place: string, text: string): void {
  mkdirSync(join(folder, place, '..'), { recursive: true });
  writeFileSync(join(folder, place), text);
}

async function placesOf(path: string): Promise<string[]> {
  const read = await readImportFiles(path);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.map((file) => file.path);
}

describe('a chosen folder', () => {
  test('gives every file whole and in order, however many are read at a time', async () => {
    const places = Array.from({ length: 100 }, (_, index) => `${index % 3}/note ${String(index).padStart(3, '0')}.md`);
    for (const place of places) write(place, `text of ${place}\n`.repeat(1 + places.indexOf(place) * 10));
    write('empty.md', '');
    utimesSync(join(folder, 'empty.md'), 0, 86_400);
    const read = await readImportFiles(folder);
    const files = read.ok ? read.value : [];
    expect(files.map((file) => file.path)).toEqual([...places.sort(), 'empty.md']);
    for (const { path, bytes } of files.slice(0, -1)) {
      expect(new TextDecoder().decode(bytes)).toMatch(new RegExp(`^(?:text of ${path}\n)+$`));
    }
    expect(files.at(-1)).toMatchObject({ bytes: new Uint8Array(), modifiedAt: '1970-01-02T00:00:00.000Z' });
  });

  test('leaves out what is hidden, and follows no link', async () => {
    write('note.md', 'a');
    write('.hidden.md', 'a');
    write('.git/config', 'a');
    write('.resource/picture.png', 'a');
    write('inside/other.md', 'a');
    symlinkSync(join(folder, 'note.md'), join(folder, 'link.md'));
    symlinkSync(join(folder, 'inside'), join(folder, 'linked'));
    symlinkSync(folder, join(folder, 'inside', 'loop'));
    expect(await placesOf(folder)).toEqual(['.resource/picture.png', 'inside/other.md', 'note.md']);
    expect(await placesOf(join(folder, 'link.md'))).toEqual(['link.md']);
  });

  test.skipIf(process.platform === 'win32')('does not wait for what is no file', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    write('note.md', 'a');
    expect(await placesOf(folder)).toEqual(['note.md']);
    expect(await readImportFiles(join(folder, 'pipe'))).toMatchObject({ ok: false, error: { code: 'cannot-read' } });
  });

  test('names the file that is too large before reading it', async () => {
    write('a.md', 'a');
    write('sub/large.bin', '');
    truncateSync(join(folder, 'sub/large.bin'), unpackLimits.bytesPerFile + 1);
    const refused = { ok: false, error: { code: 'file-too-large', where: 'sub/large.bin' } };
    expect(await readImportFiles(folder)).toMatchObject(refused);
  });

  test('names the folder when its files are too many, or too large together', async () => {
    for (let index = 0; index < 40; index += 1) write(`${index % 2}/${index}.md`, 'ten bytes\n');
    const readWith = (limits: Partial<UnpackLimits>) =>
      readImportFiles(folder, undefined, { ...unpackLimits, ...limits });
    const refused = { ok: false, error: { code: 'file-too-large', where: basename(folder) } };
    expect(await readWith({ files: 40, bytesInAll: 400 })).toMatchObject({ ok: true });
    expect(await readWith({ files: 39 })).toMatchObject(refused);
    expect(await readWith({ bytesInAll: 399 })).toMatchObject(refused);
  });

  test('ends when it is cancelled', async () => {
    for (let index = 0; index < 50; index += 1) write(`${index}.md`, 'a');
    const cancel = new AbortController();
    const heard: [number, number][] = [];
    const progress = (done: number, of: number) => {
      heard.push([done, of]);
      if (done > 0) cancel.abort();
    };
    const read = await readImportFiles(folder, { signal: cancel.signal, progress });
    expect(read).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(heard[0]).toEqual([0, 50]);
    expect(heard).toHaveLength(2);
  });
});
