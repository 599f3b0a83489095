import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { award } from '../../../shared/domain/award.ts';
import type { JournalRecord, RecordId, Revision } from '../../../shared/domain/record.ts';
import { buildExport, type ExportFile } from '../../../shared/export/write-export.ts';
import { zipFiles } from '../../../shared/export/zip-files.ts';
import { attachmentsIn } from '../../../shared/import/archive.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { exportSpecSchema } from '../../../shared/ipc/vault-requests.ts';
import { anyFields } from '../../builders/any-fields.ts';
import { anImportContext, encodeUtf8, importedAt, sha256 } from '../../builders/import-context.ts';

const spec = exportSpecSchema.parse({ format: 'archive', scope: 'all' });

function exportAll(records: readonly JournalRecord[]): readonly ExportFile[] {
  const attachments = new Map(
    records
      .flatMap(({ fields }) => attachmentsIn(fields))
      .map(({ blob, name }) => [blob, { blob, name, bytes: encodeUtf8(blob) }]),
  );
  const built = buildExport(spec, { records, now: () => importedAt, sha256, attachments: [...attachments.values()] });
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
        for (const { id, kind, fields, createdAt, updatedAt } of records) {
          expect(back.get(id)).toMatchObject({ kind, createdAt, updatedAt, duplicateOf: null });
          expect(back.get(id)?.fields).toEqual(fields);
        }
        const blobs = new Set(records.flatMap(({ fields }) => attachmentsIn(fields)).map((one) => one.blob));
        expect(new Map(plan.value.attachments.map((one) => [one.blob, one.bytes]))).toEqual(
          new Map([...blobs].map((blob) => [blob, encodeUtf8(blob)])),
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
