import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { award } from '../../../shared/domain/award.ts';
import { journalEntry } from '../../../shared/domain/journal-entry.ts';
import { unpackZip } from '../../../electron/files/unpack-zip.ts';
import type { JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { buildArchive, type ExportFile } from '../../../shared/export/write-export.ts';
import { zipFiles } from '../../../shared/export/zip-files.ts';
import { attachmentsIn, renameReferences } from '../../../shared/domain/attachment-links.ts';
import { largestFile } from '../../../shared/import/parse-json.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { anyFields } from '../../builders/any-fields.ts';
import { anImportContext, asJournalRecords, encodeUtf8, importedAt, sha256 } from '../../builders/import-context.ts';

/** In an archive an attachment goes by the hash of its content, which is its vault id here. */
const archivedId = (blob: string) => sha256(encodeUtf8(blob)).slice(0, 32);

function exportAll(records: readonly JournalRecord[]): readonly ExportFile[] {
  const attachments = new Map(
    records
      .flatMap(({ fields }) => attachmentsIn(fields))
      .map(({ blob, name }) => [blob, { blob, name, bytes: encodeUtf8(blob) }]),
  );
  const built = buildArchive({ records, now: () => importedAt, sha256, attachments: [...attachments.values()] });
  if (!built.ok) throw new Error(built.error.code);
  return built.value.files;
}

function aRecord(kind: string, id: string, fields: Record<string, unknown>): JournalRecord {
  return {
    id: id as RecordId,
    kind,
    fields,
    revision: '0'.repeat(32) as Revision,
    createdAt: '2026-01-02T03:04:05.678Z',
    updatedAt: '2026-02-03T04:05:06.789Z',
  };
}

const samples = recordKinds.map((kind, index) =>
  aRecord(kind.name, `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`, kind.sample),
);

describe('the open archive', () => {
  test('reads back to the same records, links, unknown fields and attachments, for every kind', () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: recordKinds.length, maxLength: recordKinds.length });
    const vault = ids.chain((all) =>
      fc.tuple(
        ...recordKinds.map((kind, index) =>
          anyFields(kind, all).map((fields) => aRecord(kind.name, all[index] ?? '', fields)),
        ),
      ),
    );
    fc.assert(
      fc.property(vault, (records) => {
        const files = exportAll(records);
        const plan = planImport(files, '', anImportContext());
        if (!plan.ok) throw new Error(plan.error.code);
        const back = new Map(plan.value.records.map((record) => [record.id, record]));
        expect(back.size).toBe(records.length);
        const blobs = new Set(records.flatMap(({ fields }) => attachmentsIn(fields)).map((one) => one.blob));
        const ids = new Map([...blobs].map((blob) => [blob, archivedId(blob)]));
        for (const { id, kind, fields, createdAt, updatedAt } of records) {
          expect(back.get(id)).toMatchObject({ kind, createdAt, updatedAt, duplicateOf: null });
          expect(back.get(id)?.fields).toEqual(renameReferences(fields, ids));
        }
        expect(new Map(plan.value.attachments.map((one) => [one.blob, one.bytes]))).toEqual(
          new Map([...blobs].map((blob) => [archivedId(blob), encodeUtf8(blob)])),
        );
        expect(plan.value.skipped).toEqual([]);
      }),
      // One vault holds every kind; making a failing one smaller takes minutes and explains little.
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('every path is safe on every file system, and none is used twice', () => {
    const hostile = ['../../etc/passwd', 'C:\\x', 'CON', 'a'.repeat(400), '', '...', 'Same', 'same', 'x\u0000y'];
    const records = hostile.map((title, index) =>
      aRecord('award', `20000000-0000-4000-8000-${String(index).padStart(12, '0')}`, award.schema.parse({ title })),
    );
    const paths = exportAll(records).map((file) => file.path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) {
      expect(path).not.toMatch(/[\u0000-\u001f<>:"\\|?*]|(^|\/)\.|[. ](\/|$)/);
      expect(path.length).toBeLessThan(120);
    }
  });

  test('the same records give the same bytes in any order, and a zip holds the same files', () => {
    const files = exportAll(samples);
    expect(exportAll([...samples].reverse())).toEqual(files);
    expect(zipFiles(files)).toEqual(zipFiles(exportAll(samples)));
    expect(Object.keys(unzipSync(zipFiles(files))).sort()).toEqual(files.map((file) => file.path).sort());
  });

  test('lies readable beside the JSON', () => {
    const entry = exportAll(samples).find((file) => file.path.startsWith('journal-entry/'));
    const text = new TextDecoder().decode(entry?.bytes);
    expect(entry?.path).toBe('journal-entry/2026-09-24 They want the model, not the slides.md');
    expect(text).toContain('title: They want the model, not the slides\n');
    expect(text).toContain('\nJonas stopped me at the coffee machine');
  });

  test('what lies readable comes in by itself too: title, wall clock and pictures in their place', () => {
    const blob = 'ab'.repeat(16);
    const entry = {
      ...journalEntry.sample,
      title: 'Late shift',
      writtenAt: '2026-05-01T00:30:00+02:00',
      body: `Before ![board](attachment:${blob}) after.`,
      attachments: [{ blob, name: 'white board (1).png', mediaType: 'image/png', bytes: 32 }],
    };
    const files = exportAll([aRecord('journal-entry', samples[0]?.id ?? '', entry)]);
    const plan = planImport(
      files.filter(({ path }) => /^(?:journal-entry|attachments)\//.test(path)),
      '',
      anImportContext(),
    );
    if (!plan.ok) throw new Error(plan.error.code);
    const [attachment] = plan.value.attachments;
    expect(attachment?.bytes).toEqual(encodeUtf8(blob));
    expect(plan.value.records[0]?.fields).toMatchObject({
      title: 'Late shift',
      writtenAt: '2026-05-01T00:30:00+02:00',
      body: `Before ![board](attachment:${attachment?.blob}) after.\n`,
      attachments: [{ name: 'white board (1).png' }],
    });
  });

  test('stays below what an import takes, however many records there are and however large', async () => {
    const longText = 'Roster '.repeat(100_000);
    const records = Array.from({ length: 9050 }, (_, index) =>
      aRecord(
        'journal-entry',
        `30000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        journalEntry.schema.parse({
          writtenAt: `2026-0${1 + (index % 3)}-07T08:00:00Z`,
          title: 'Same title',
          body: index < 40 ? `${longText}${index}` : `Entry ${index}`,
        }),
      ),
    );
    const files = exportAll([...records, ...samples]);
    const paths = files.map((file) => file.path);
    expect(paths.filter((path) => path.startsWith('journal-entry/'))).toEqual([
      'journal-entry/2026-01.md',
      'journal-entry/2026-02.md',
      'journal-entry/2026-03.md',
      'journal-entry/2026-09.md',
    ]);
    expect(paths).toContain('records/journal-entry.2.json');
    expect(Math.max(...files.map((file) => file.bytes.length))).toBeLessThan(largestFile);
    const unpacked = await unpackZip(zipFiles(files));
    const plan = unpacked.ok ? planImport(unpacked.value, '', anImportContext()) : unpacked;
    expect(plan.ok && plan.value.records.length).toBe(9050 + samples.length);
    expect(plan.ok && plan.value.skipped).toEqual([]);
  });

  test('what shrinks as only an attack does is stored, so that it can be taken back', async () => {
    const record = aRecord('journal-entry', '40000000-0000-4000-8000-000000000000', {
      ...journalEntry.sample,
      body: 'x'.repeat(900_000),
      title: 'y'.repeat(900_000),
    });
    const files = exportAll([record]);
    const unpacked = await unpackZip(zipFiles(files));
    expect(unpacked.ok && unpacked.value.map((file) => file.path).sort()).toEqual(
      files.map((file) => file.path).sort(),
    );
  });

  test('half a character is written as �, once and for ever; no other sign is touched', () => {
    const body = 'half \ud83d, escaped \\ud83d, whole \u{1f600}, lines\u2028and\u2029more\nend';
    const written = exportAll([aRecord('journal-entry', samples[0]?.id ?? '', { ...journalEntry.sample, body })]);
    const plan = planImport(written, '', anImportContext());
    if (!plan.ok) throw new Error(plan.error.code);
    expect(plan.value.records[0]?.fields['body']).toBe(body.replace('\ud83d,', '\ufffd,'));
    expect(plan.value.skipped).toEqual([]);
    expect(exportAll(asJournalRecords(plan.value.records))).toEqual(written);
  });

  test('times that are none are said, and the record comes in all the same', () => {
    const files = exportAll(samples).map(({ path, bytes }) =>
      path === 'records/award.json'
        ? { path, bytes: encodeUtf8(new TextDecoder().decode(bytes).replace('"2026-01-02T', '"on the 2nd, ')) }
        : { path, bytes },
    );
    const plan = planImport(files, '', anImportContext());
    const awards = plan.ok ? plan.value.records.filter(({ kind }) => kind === 'award') : [];
    expect(awards).toMatchObject([{ title: 'Planner of the year' }]);
    expect(awards[0]?.createdAt).toBeUndefined();
    expect(plan.ok && plan.value.skipped).toContainEqual({
      where: 'records/award.json[0]',
      why: 'Its times cannot be read; it counts as made now.',
    });
  });

  test('says what is missing or was changed, and takes the rest', () => {
    const files = exportAll(samples)
      .filter((file) => file.path !== 'records/award.json')
      .map((file) => (file.path === 'records/skill.json' ? { path: file.path, bytes: encodeUtf8('[]') } : file));
    const plan = planImport(
      files.map((file) => ({ ...file, path: `unpacked/${file.path}` })),
      '',
      anImportContext(),
    );
    expect(plan.ok && plan.value.records.length).toBe(samples.length - 2);
    expect(plan.ok && plan.value.skipped).toEqual(
      expect.arrayContaining([
        { where: 'records/award.json', why: 'This file of the archive is missing.' },
        { where: 'records/skill.json', why: '1 of 1 records are missing.' },
      ]),
    );
  });

  test('a record that the vault has already is left out unless chosen', () => {
    const plan = planImport(exportAll(samples), '', anImportContext(samples));
    expect(plan.ok && plan.value.records.every((record) => record.duplicateOf === record.id)).toBe(true);
    expect(plan.ok && plan.value.skipped).toEqual([]);
  });

  test('a damaged or newer archive is refused', () => {
    const replace = (path: string, text: string) =>
      exportAll(samples).map((file) => (file.path === path ? { path, bytes: encodeUtf8(text) } : file));
    expect(planImport(replace('records/award.json', '[{"id":'), '', anImportContext())).toMatchObject({
      error: { code: 'malformed-file', where: 'records/award.json, line 1, column 8' },
    });
    const newer = JSON.stringify({ format: 'cairn-archive', version: 2, writtenAt: '', counts: {}, files: [] });
    expect(planImport(replace('manifest.json', newer), '', anImportContext())).toMatchObject({
      error: { code: 'unrecognised-file' },
    });
  });
});
