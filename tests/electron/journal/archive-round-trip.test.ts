/** An archive taken into an empty vault gives an equal vault: every kind, link, attachment and time. */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../../electron/journal/export-records.ts';
import { chooseNewRecords, importRecords } from '../../../electron/journal/import-records.ts';
import { planImportInto } from '../../../electron/journal/plan-import.ts';
import type { PlannedChange } from '../../../electron/journal/plan-changes.ts';
import { unpackZip } from '../../../electron/files/unpack-zip.ts';
import { attachmentLink } from '../../../shared/domain/attachment-links.ts';
import type { Attachment } from '../../../shared/domain/field.ts';
import type { Fields, RecordId } from '../../../shared/domain/record.ts';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { exportSpecSchema } from '../../../shared/ipc/vault-requests.ts';
import { anyFields } from '../../builders/any-fields.ts';
import { createJournal, newId, unwrap, type OpenJournal } from './open-journal.ts';

const spec = exportSpecSchema.parse({ format: 'archive' });
const exportedAt = '2026-10-05T08:00:00.000Z';

/** The clock is the one thing that two exports may differ in. */
async function exportArchive({ session, journal }: OpenJournal): Promise<Uint8Array> {
  Object.assign(session, { now: () => exportedAt });
  const exported = unwrap(await exportRecords(session, journal, spec));
  expect(exported.missing).toEqual([]);
  return exported.bytes;
}

async function importArchive({ session, journal }: OpenJournal, archive: Uint8Array) {
  const plan = unwrap(planImportInto(session, journal, unwrap(await unpackZip(archive)), ''));
  expect(plan.skipped).toEqual([]);
  return unwrap(await importRecords(journal, plan, chooseNewRecords(plan)));
}

async function fill({ journal }: OpenJournal, changes: readonly Omit<PlannedChange, 'base'>[]) {
  const all = changes.map((change) => ({ ...change, base: null }) as PlannedChange);
  unwrap(await journal.apply({ label: 'Add', changes: all, merge: false }));
}

/** Attachments that are really there, in the place of the made-up ones. */
function withFiles(fields: Fields, files: readonly Attachment[]): Fields {
  const [shown] = files;
  const body = typeof fields['body'] === 'string' ? fields['body'] : null;
  return {
    ...fields,
    attachments: files,
    ...(body === null || shown === undefined ? {} : { body: `${body}\n${attachmentLink(shown.name, shown.blob)}` }),
  };
}

const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('an archive in an empty vault', () => {
  it('gives the same archive again, byte for byte', async () => {
    const ids = recordKinds.map(() => newId());
    const vault = fc.tuple(
      ...recordKinds.map((kind, index) =>
        fc.record({
          kind: fc.constant(kind.name),
          id: fc.constant(ids[index] as RecordId),
          fields: anyFields(kind, ids),
          files: fc.nat(2),
          times: fc.option(fc.record({ createdAt: instant, updatedAt: instant }), { nil: undefined }),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(vault, async (records) => {
        const first = await createJournal();
        const changes: Omit<PlannedChange, 'base'>[] = [];
        for (const { kind, id, fields, files, times } of records) {
          const added: Attachment[] = [];
          for (let n = 0; n < files; n++) {
            added.push(unwrap(await first.journal.addAttachment(`${kind} ${n} (é).png`, randomBytes(20 + n))));
          }
          const own = withFiles(fields, added) as PlannedChange['fields'];
          changes.push({ kind, id, fields: own, ...(times === undefined ? {} : { times }) });
        }
        await fill(first, changes);
        const archive = await exportArchive(first);

        const second = await createJournal();
        await importArchive(second, archive);
        expect(Buffer.from(await exportArchive(second)).equals(archive)).toBe(true);
        const again = await second.reopen();
        expect(Buffer.from(await exportArchive(again)).equals(archive)).toBe(true);
        for (const { kind, id, times } of records) {
          expect(again.journal.lookup.get(id)).toMatchObject({ kind, ...times });
        }
        await first.session.close();
        await again.session.close();
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);

  it('finds its own records again: nothing to add, nothing to remark', async () => {
    const open = await createJournal();
    const file = unwrap(await open.journal.addAttachment('board.png', Buffer.from('picture')));
    const fields = { writtenAt: '2026-05-04T08:00:00Z', title: 'Board' };
    await fill(open, [
      { kind: 'journal-entry', id: newId(), fields: withFiles({ ...fields, body: 'B' }, [file]) as never },
    ]);
    const plan = unwrap(
      planImportInto(open.session, open.journal, unwrap(await unpackZip(await exportArchive(open))), ''),
    );
    expect(plan.skipped).toEqual([]);
    expect(chooseNewRecords(plan)).toEqual([]);
  });

  it('without an attachment that cannot be opened says which, here and there', async () => {
    const first = await createJournal();
    const file = unwrap(await first.journal.addAttachment('board.png', Buffer.from('picture')));
    const id = newId();
    const fields = { writtenAt: '2026-05-04T08:00:00Z', title: 'Board', body: 'B' };
    await fill(first, [{ kind: 'journal-entry', id, fields: withFiles(fields, [file]) as never }]);
    await rm(join(first.vaultPath, 'blob', file.blob.slice(0, 2), `${file.blob}.age`));
    const exported = unwrap(await exportRecords(first.session, first.journal, spec));
    expect(exported.missing).toEqual(['board.png']);
    const second = await createJournal();
    const plan = unwrap(planImportInto(second.session, second.journal, unwrap(await unpackZip(exported.bytes)), ''));
    expect(plan.skipped).toEqual([{ where: 'board.png', why: 'This attachment of “Board” is missing.' }]);
    unwrap(await importRecords(second.journal, plan, chooseNewRecords(plan)));
    expect(second.journal.lookup.get(id)?.fields).toEqual(first.journal.lookup.get(id)?.fields);
  });

  it('is one step to undo and to do again, times included', async () => {
    const first = await createJournal();
    const id = newId();
    const times = { createdAt: '2019-01-02T03:04:05.006Z', updatedAt: '2020-01-02T03:04:05.006Z' };
    const fields = { writtenAt: '2019-01-02T03:04:05Z', body: 'Old words' };
    await fill(first, [{ kind: 'journal-entry', id, fields, times }]);
    const archive = await exportArchive(first);
    const second = await createJournal();
    expect(await importArchive(second, archive)).toMatchObject({ undo: 'Import 1 record' });
    unwrap(await second.journal.undo());
    expect(second.journal.lookup.get(id)).toBeUndefined();
    unwrap(await second.journal.redo());
    expect(second.journal.lookup.get(id)).toMatchObject(times);
    // an edit is dated as an edit, and leaves the creation alone
    const base = second.journal.lookup.get(id)?.revision ?? null;
    const change = { kind: 'journal-entry', id, base, fields: { body: 'New words' } };
    unwrap(await second.journal.apply({ label: 'Edit', changes: [change], merge: false }));
    expect(second.journal.lookup.get(id)).toMatchObject({ createdAt: times.createdAt });
    expect((second.journal.lookup.get(id)?.updatedAt ?? '') > '2026').toBe(true);
  });

  it('keeps pictures in texts, as links to the file in what lies readable, and as pictures in the vault', async () => {
    const first = await createJournal();
    const file = unwrap(await first.journal.addAttachment('white board (1).png', Buffer.from('picture')));
    const shown = unwrap(await first.journal.addAttachment('only shown.png', Buffer.from('not listed')));
    const id = newId();
    const body = `Before ${attachmentLink(file.name, file.blob)} between ${attachmentLink('x', shown.blob)} after`;
    const fields = { writtenAt: '2026-05-04T08:00:00Z', title: 'Board', body, attachments: [file] };
    await fill(first, [{ kind: 'journal-entry', id, fields: fields as never }]);
    const archive = await exportArchive(first);
    const files = unwrap(await unpackZip(archive));
    const readable = files.find(({ path }) => path === 'journal-entry/2026-05-04 Board.md');
    const text = Buffer.from(readable?.bytes ?? []).toString();
    const targets = [...text.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map((match) => decodeURIComponent(match[1] ?? ''));
    expect(targets).toHaveLength(2);
    expect(targets[0]).toMatch(/^attachments\/[0-9a-f]{32}\/white board \(1\)\.png$/);
    expect(targets.map((path) => Buffer.from(files.find((one) => one.path === path)?.bytes ?? []).toString())).toEqual([
      'picture',
      'not listed',
    ]);

    const second = await createJournal();
    await importArchive(second, archive);
    const back = second.journal.lookup.get(id)?.fields ?? {};
    const blobs = [...String(back['body']).matchAll(/attachment:([0-9a-f]{32})/g)].map((match) => match[1] ?? '');
    expect(blobs).toHaveLength(2);
    expect(blobs).not.toContain(file.blob);
    for (const [index, words] of ['picture', 'not listed'].entries()) {
      expect(Buffer.from(unwrap(await second.journal.readAttachment(blobs[index] ?? ''))).toString()).toBe(words);
    }
    expect(back['attachments']).toMatchObject([{ blob: blobs[0], name: file.name }]);
  });
});
