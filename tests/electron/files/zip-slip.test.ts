/** C50: ZIPs that want to write where they should not. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseNewRecords, importRecords } from '../../../electron/journal/import-records.ts';
import { planImportInto } from '../../../electron/journal/plan-import.ts';
import { readImportFiles } from '../../../electron/files/read-import-files.ts';
import { formatError } from '../../../shared/error-sentence.ts';
import { unicodePathExtra, zipBytes, type ZipEntry } from '../../builders/zip-bytes.ts';
import { createJournal, unwrap } from '../journal/open-journal.ts';

const note = 'A note.';
const named = (...names: string[]): ZipEntry[] => names.map((name) => ({ name, data: note }));
const ofKind = (mode: number, name = '2026-05-04.md'): ZipEntry[] => [{ name, data: '../../evil.md', mode }];
const long = (letter: string) => letter.repeat(300);
const honest: ZipEntry = { name: '2026-05-04.md', data: note };
const sizes = (local: NonNullable<ZipEntry['local']>): ZipEntry[] => [{ ...honest, local }];

const hostile: Readonly<Record<string, readonly (readonly ZipEntry[])[]>> = {
  'leading upwards': [
    named('../evil.md'),
    named('..'),
    named('../'),
    named('../../../../../../tmp/evil.md'),
    named('a/../../evil.md'),
    named('a/../evil.md'),
    named('a/b/..'),
    named('2026-05-04.md', '../evil.md'),
    [{ name: '2026-05-04.md', data: note, extra: unicodePathExtra('2026-05-04.md', '../evil.md') }],
  ],
  absolute: [
    named('/evil.md'),
    named('/tmp/evil.md'),
    named('//server/share/evil.md'),
    named('/'),
    named('/.ssh/evil.md'),
    [{ name: '2026-05-04.md', data: note, extra: unicodePathExtra('2026-05-04.md', '/evil.md') }],
  ],
  'with a drive': [named('C:/evil.md'), named('c:evil.md'), named('Z:/'), named('d:/../evil.md'), named('C:')],
  'with a backslash': [
    named('a\\evil.md'),
    named('..\\evil.md'),
    named('\\evil.md'),
    named('\\\\server\\share\\evil.md'),
    named('C:\\evil.md'),
    named('a/..\\..\\evil.md'),
    named('\\\\?\\C:\\evil.md'),
  ],
  'with NUL or a control character': [
    named('evil.md\0'),
    named('evil.md\0.png'),
    named('\0'),
    named('a/\0/evil.md'),
    named('a\nb.md'),
    named('a\u001b[2Jb.md'),
    named('a\u007f.md'),
  ],
  links: [
    ofKind(0o120777),
    ofKind(0o120777, 'folder/'),
    [...ofKind(0o120777, 'a'), ...named('a/evil.md')],
    [...named('2026-05-04.md'), ...ofKind(0o120644, 'b.md')],
  ],
  'devices and the like': [
    ofKind(0o020666),
    ofKind(0o060660),
    ofKind(0o010644),
    ofKind(0o140755),
    ofKind(0o150000),
    ofKind(0o160000),
  ],
  'differing only in case or accents': [
    named('Note.md', 'note.md'),
    named('Folder/a.md', 'folder/A.md'),
    named('Caf\u00e9.md', 'Cafe\u0301.md'),
    named('\u212Arone.md', 'krone.md'),
  ],
  'too long': [
    named(`${long('a')}.md`),
    named(`${long('b')}/c.md`),
    named(`${long('é')}.md`),
    named(`a/${long('c')}/`),
  ],
  'there twice': [
    named('a.md', 'a.md'),
    [
      { name: 'a.md', data: 'one' },
      { name: 'b.md', data: 'two' },
      { name: 'a.md', data: 'three' },
    ],
    [honest, { name: 'other.md', data: note, extra: unicodePathExtra('other.md', '2026-05-04.md') }],
    named('a/', 'a/'),
  ],
  'told in two ways': [
    sizes({ name: '../evil4.md' }),
    sizes({ name: 'evil' }),
    sizes({ method: 0 }),
    sizes({ size: 3 }),
    sizes({ packedSize: 3 }),
    sizes({ crc: 1 }),
    sizes({ flags: 0x801 }),
    sizes({ flags: 0x808 }),
    [honest, { ...honest, name: 'b.md', local: { signature: 0x04034b51 } }],
    [honest, { ...honest, name: 'b.md', offset: 0 }],
    [honest, { ...honest, name: 'b.md', offset: 1_000_000 }],
    [{ ...honest, crc: 1, local: { crc: 1 } }],
    [{ ...honest, flags: 0x801, local: { flags: 0x801 } }],
    [{ ...honest, name: '' }],
  ],
};

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

it('[C50] hostile names and contradictions are refused with a sentence, and no file appears anywhere', async () => {
  const { journal, session, folder } = await createJournal();
  const zip = join(folder, 'inbox.zip');
  await writeFile(zip, zipBytes([honest]));
  const before = await filesBelow(folder);
  let archives = 0;
  const counts: string[] = [];
  for (const [what, all] of Object.entries(hostile)) {
    for (const [index, entries] of all.entries()) {
      await writeFile(zip, zipBytes(entries));
      const read = await readImportFiles(zip);
      expect(read.ok, `${what}, ${index}`).toBe(false);
      if (read.ok) continue;
      expect(['dangerous-file', 'malformed-file']).toContain(read.error.code);
      const sentence = formatError(read.error);
      expect(sentence).toMatch(/^[A-Z].*Nothing was imported\.$/s);
      expect(sentence).not.toMatch(/[\u0000-\u001f\u007f]|undefined/);
      expect(sentence.length).toBeLessThan(400);
      archives++;
    }
    counts.push(`${all.length} ${what}`);
  }
  expect(await filesBelow(folder)).toEqual(before);
  expect(archives).toBeGreaterThanOrEqual(60);
  console.log(`C50: ${archives} archives refused (${counts.join(', ')}), 0 files written`);

  // the same ZIP without what is hostile in it comes in, and only the vault grows
  await writeFile(zip, zipBytes([honest, { name: 'pictures/', mode: 0o040755 }]));
  const plan = unwrap(planImportInto(session, journal, unwrap(await readImportFiles(zip)), ''));
  unwrap(await importRecords(journal, plan, chooseNewRecords(plan)));
  const added = (await filesBelow(folder)).filter((path) => !before.includes(path));
  expect(added.every((path) => /[\\/](?:Vault\.cairn|devices)[\\/]/.test(path))).toBe(true);
});
