import { describe, expect, test } from 'vitest';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isTar, unpackTar } from '../../../electron/files/unpack-tar.ts';
import { unpackZip } from '../../../electron/files/unpack-zip.ts';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { asJournalRecords } from '../../builders/import-context.ts';
import { entriesOf, filesIn, journalCorpora, planOf } from '../../builders/journal-plan.ts';

const root = journalCorpora() ?? '';

async function load(path: string): Promise<readonly ImportFile[]> {
  const full = join(root, path);
  if (statSync(full).isDirectory()) return filesIn(full);
  const bytes = new Uint8Array(readFileSync(full));
  const unpacked = /\.zip$/.test(path) ? await unpackZip(bytes) : isTar(bytes) ? unpackTar(bytes) : null;
  if (unpacked === null) return [{ path: basename(path), bytes }];
  if (!unpacked.ok) throw new Error(unpacked.error.code);
  return unpacked.value;
}

describe.skipIf(root === '')('journals of strangers (skipped where the files of strangers are not there)', () => {
  test.each([
    ['dayone/dev-journal', 'day-one', 5, 0],
    ['dayone/fictional/day-one-fictional.zip', 'day-one', 3, 1],
    ['dayone-classic/dayone.dayone', 'day-one', 4, 0],
    ['jrnl/json/myjournal.json', 'jrnl', 5, 0],
    ['jrnl/text/basic_onefile.journal', 'jrnl', 3, 0],
    ['jrnl/text/basic_folder', 'jrnl', 3, 0],
    ['jrnl/text/multiline.journal', 'jrnl', 1, 0],
    ['jrnl/text/simple.journal', 'jrnl', 2, 0],
    ['jrnl/text/simple_jrnl-1-9-5.journal', 'jrnl', 2, 0],
    ['jrnl/text/simple_jrnl-1-9-5_little_endian_dates.journal', 'jrnl', 2, 0],
    ['jrnl/text/tags.journal', 'jrnl', 2, 0],
    ['joplin/jex/29_04_2024.jex', 'joplin', 5, 2],
    ['joplin/raw-sync-v1-normal', 'joplin', 5, 2],
    ['joplin/md-plain', 'markdown-folder', 14, 2],
    ['obsidian/jimmy-vault/vault', 'markdown-folder', 2, 2],
    ['logseq/docs-graph', 'markdown-folder', 12, 0],
    ['daily-notes-ja', 'markdown-folder', 3, 0],
  ])('%s', async (path, format, entries, attachments) => {
    if (!existsSync(join(root, path))) return;
    const files = await load(path);
    const plan = planOf(files);
    process.stdout.write(
      `${path}: ${plan.format}, ${files.length} files, ${plan.records.length} entries, ${plan.attachments.length} attachments, ${plan.skipped.length} notes\n`,
    );
    expect([plan.format, plan.records.length, plan.attachments.length]).toEqual([format, entries, attachments]);
    for (const entry of entriesOf(plan))
      expect(entry.writtenAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    // A second import finds everything again, whatever day it is by then.
    const again = planOf(files, asJournalRecords(plan.records));
    expect(again.records.filter((record) => record.duplicateOf === null)).toEqual([]);
  });
});
