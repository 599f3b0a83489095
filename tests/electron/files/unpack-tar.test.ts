import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImportFiles } from '../../../electron/files/read-import-files.ts';
import { isTar, unpackTar } from '../../../electron/files/unpack-tar.ts';
import { cpuTime, patience } from '../../builders/cpu-time.ts';
import { joplinRaw } from '../../builders/journals.ts';
import { entriesOf, planOf } from '../../builders/journal-plan.ts';
import { makeFolder } from '../../builders/make-folder.ts';
import { makePax, makeTar, type TarEntry } from '../../builders/make-tar.ts';

const limits = { files: 3, bytesPerFile: 1000, bytesInAll: 1500 };
const unpack = (...entries: readonly TarEntry[]) => unpackTar(makeTar(...entries), limits);
const namesOf = (...entries: readonly TarEntry[]) => {
  const files = unpack(...entries);
  return files.ok ? files.value.map((file) => file.path) : files.error;
};

describe('a tar archive', () => {
  test('gives names, contents and times of its files; folders are left out', () => {
    const files = unpack({ name: 'a', type: '5' }, { name: 'a/b.md', content: 'text' }, { name: './c', content: '' });
    expect(files).toMatchObject({
      ok: true,
      value: [{ path: 'a/b.md', modifiedAt: '2024-04-28T21:53:13.000Z' }, { path: 'c' }],
    });
    if (files.ok) expect(new TextDecoder().decode(files.value[0]?.bytes)).toBe('text');
  });

  test('long names come before their entry, in both forms', () => {
    const long = `${'é'.repeat(100)}/note.md`;
    expect(namesOf(makePax({ path: long }), { name: 'short', content: 'x' })).toEqual([long]);
    expect(namesOf({ name: '././@LongLink', type: 'L', content: `${long}\0` }, { name: 'short' })).toEqual([long]);
    expect(namesOf(makePax({ path: long }), { name: 'first' }, { name: 'second' })).toEqual([long, 'second']);
  });

  test.each<[string, TarEntry]>([
    ['upwards', { name: '../a' }],
    ['upwards inside', { name: 'a/../../b' }],
    ['absolute', { name: '/etc/a' }],
    ['a drive', { name: 'C:/a' }],
    ['a backslash', { name: String.raw`a\b` }],
    ['a line break', { name: 'a\nb' }],
    ['a symbolic link', { name: 'a', type: '2', linkName: '/etc/passwd' }],
    ['a hard link', { name: 'a', type: '1', linkName: 'b' }],
    ['a device', { name: 'a', type: '3' }],
    ['no name', { name: '' }],
  ])('%s is refused', (_what, entry) => {
    expect(unpack(entry)).toMatchObject({ ok: false, error: { code: 'dangerous-file' } });
  });

  test('the same name twice is refused, in capitals too', () => {
    expect(unpack({ name: 'a' }, { name: 'A' })).toMatchObject({ error: { code: 'dangerous-file', where: 'A' } });
  });

  test('limits hold: number of files, bytes of one, bytes of all', () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
    expect(unpack(...four)).toMatchObject({ error: { code: 'file-too-large' } });
    expect(unpack({ name: 'a', content: 'x'.repeat(1001) })).toMatchObject({ error: { code: 'file-too-large' } });
    const large = ['a', 'b'].map((name) => ({ name, content: 'x'.repeat(900) }));
    expect(unpack(...large)).toMatchObject({ error: { code: 'file-too-large', where: 'b' } });
  });

  test('an archive that is cut off, or whose header was changed, is refused', () => {
    const whole = makeTar({ name: 'a', content: 'x'.repeat(900) });
    expect(unpackTar(whole.subarray(0, 1000), limits)).toMatchObject({ error: { code: 'malformed-file' } });
    const changed = whole.slice();
    changed[0] = 0x62;
    expect(unpackTar(changed, limits)).toMatchObject({ error: { code: 'malformed-file' } });
    expect(isTar(changed)).toBe(false);
    expect(unpack({ name: 'a', size: 2 ** 32 })).toMatchObject({ error: { code: 'malformed-file' } });
  });

  test('thousands of headers before one file take time in proportion to them', () => {
    const values = (index: number) => Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${index}.${n}`, 'x']));
    const headers = Array.from({ length: 3000 }, (_, index) => makePax(values(index)));
    const tar = makeTar(...headers, makePax({ path: 'long' }), { name: 'a', content: 'x' });
    const taken = cpuTime(() => {
      expect(unpackTar(tar)).toMatchObject({ ok: true, value: [{ path: 'long' }] });
    });
    expect(taken).toBeLessThan(patience);
  });

  test('whatever bytes come, it answers', () => {
    const whole = makeTar(makePax({ path: 'a/b', mtime: '1.5' }), { name: 'c', content: 'text' });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof unpackTar(bytes).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('files that a person chooses', () => {
  test('a .jex file becomes the notes inside it', async () => {
    const folder = makeFolder();
    const path = join(folder, 'notes.jex');
    writeFileSync(path, makeTar(...joplinRaw().map((file) => ({ name: file.path, content: file.bytes }))));
    const files = await readImportFiles(path);
    expect(files.ok && entriesOf(planOf(files.value)).map((entry) => entry.title)).toEqual([
      'Slot round',
      'Next round',
    ]);
  });

  test('a folder that Joplin syncs brings its hidden pictures; other hidden folders stay out; times come along', async () => {
    const folder = makeFolder();
    for (const inside of ['.resource', '.obsidian']) {
      mkdirSync(join(folder, inside));
      writeFileSync(join(folder, inside, 'a'), 'x');
    }
    const files = await readImportFiles(folder);
    expect(files).toMatchObject({ ok: true, value: [{ path: '.resource/a' }] });
    if (files.ok) expect(Number.isNaN(Date.parse(files.value[0]?.modifiedAt ?? ''))).toBe(false);
  });
});
