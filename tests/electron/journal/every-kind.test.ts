/** Every kind of the registry, through everything that the journal does with records of any kind. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../electron/journal/journal.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { RecordKind } from '../../../shared/domain/record-kind.ts';
import { recordKinds } from '../../../shared/domain/registry.ts';
import { listSchema } from '../../../shared/ipc/vault-requests.ts';
import { createJournal, newId, unwrap } from './open-journal.ts';

const listOf = (kind: string, tag = '') => listSchema.parse({ kind, tag });

/** A word that stands in no other record. */
const wordOf = (name: string) => `zyx${name.replaceAll('-', '')}`;

/** Leaves the record in the journal; returns its id and fields. */
async function liveThrough(journal: Journal, kind: RecordKind) {
  const { name } = kind;
  const [id, word] = [newId(), wordOf(name)];
  const fields = { ...kind.sample, tags: [word] } as Change['fields'];
  const create = { kind: name, id, base: null, fields };
  const applied = unwrap(await journal.apply({ label: 'Add', changes: [create], merge: false }));
  expect(applied.records[0]?.record?.fields).toEqual(kind.schema.parse(fields));
  expect(applied.undo).toBe('Add');

  const page = unwrap(journal.list(listOf(name)));
  expect(page.total).toBe(1);
  expect(page.rows[0]).toMatchObject({ id, kind: name, title: kind.title(kind.schema.parse(fields)) });
  expect(unwrap(journal.list(listOf(name, word))).total).toBe(1);
  expect(unwrap(journal.list(listOf(name, 'other'))).total).toBe(0);

  const detail = unwrap(journal.get(id));
  expect(detail.versions).toBe(1);
  const hits = await journal.search(word.toUpperCase().slice(0, -1), '', 50);
  expect(hits.map((hit) => hit.id)).toContain(id);
  expect(hits.find((hit) => hit.id === id)?.marks.length).toBeGreaterThan(0);
  const [firstWord] = detail.title.match(/[\p{L}\p{N}]+/gu) ?? [];
  expect((await journal.search(firstWord ?? '', name, 50)).map((hit) => hit.id)).toContain(id);

  const remove = { kind: name, id, base: detail.record.revision, fields: null };
  unwrap(await journal.apply({ label: 'Delete', changes: [remove], merge: false }));
  expect(unwrap(journal.list(listOf(name))).total).toBe(0);
  expect(await journal.search(word, name, 50)).toEqual([]);

  unwrap(await journal.undo());
  expect(unwrap(journal.get(id)).record.fields).toEqual(detail.record.fields);
  expect((await journal.search(word, name, 50)).map((hit) => hit.id)).toEqual([id]);

  expect(unwrap(journal.history(id)).map((version) => version.fields === null)).toEqual([false, true, false]);
  return { id, fields: detail.record.fields };
}

it('a record of every kind goes from apply to list, get, search, delete, undo and a new unlock', async () => {
  const { journal, reopen } = await createJournal();
  const lived = new Map<RecordKind, Awaited<ReturnType<typeof liveThrough>>>();
  for (const kind of recordKinds) {
    const record = await liveThrough(journal, kind).catch((error: unknown) => {
      throw new Error(`A record of the kind ${kind.name} did not come through.`, { cause: error });
    });
    lived.set(kind, record);
  }
  const again = await reopen();
  expect(again.journal.undoState).toEqual({ undo: null, redo: null });
  for (const [{ name }, { id, fields }] of lived) {
    expect(unwrap(again.journal.get(id)).record.fields, name).toEqual(fields);
    expect((await again.journal.search(wordOf(name), name, 50)).map((hit) => hit.id)).toEqual([id]);
  }
  await again.session.close();
});

describe('the sample vault', () => {
  it('leaves none of its words in the folders of the vault and the device', async () => {
    const { journal, session, folder } = await createJournal(true);
    const { rows } = unwrap(journal.list(listOf('journal-entry')));
    expect(rows.length).toBeGreaterThan(10);
    await journal.search('rotterdam', '', 50);
    await session.close();
    const needles = [...rows.map((row) => row.title), 'Rotterdam'].filter((title) => title.length > 8);
    let files = 0;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      files += 1;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      for (const needle of needles) {
        for (const encoded of [Buffer.from(needle), Buffer.from(needle, 'utf16le')]) {
          expect(bytes.includes(encoded), `${entry.name} holds “${needle}”`).toBe(false);
        }
      }
    }
    expect(files).toBeGreaterThan(5);
  });
});
