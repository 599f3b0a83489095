/** An import is all or nothing and one step, however large it is and wherever the disk fails. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseNewRecords, importRecords } from '../../../electron/journal/import-records.ts';
import { planImportInto } from '../../../electron/journal/plan-import.ts';
import { VaultSession } from '../../../electron/journal/vault-session.ts';
import { StorageError, type StorageErrorCode, type VaultStorage } from '../../../electron/vault/storage.ts';
import type { ImportFile } from '../../../shared/import/import-plan.ts';
import { formatError } from '../../../shared/error-sentence.ts';
import { count } from '../../builders/torture.ts';
import { createJournal, makePlaces, testEnvironment, testPassphrase, unwrap, type Places } from './open-journal.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const note = (index: number, text: string): ImportFile => ({
  path: `2026/note ${index}.md`,
  bytes: encode(`---\ntitle: Note ${index}\ndate: 2026-01-${String(1 + (index % 28)).padStart(2, '0')}\n---\n${text}`),
});

interface Faulty {
  readonly storage: VaultStorage;
  /** Calls since the last fault was set; the one with this number fails, or that one and all after it. */
  fault: { readonly call: number; readonly code: StorageErrorCode; readonly isForEver: boolean } | null;
  calls: number;
}

/** A real folder whose writing calls fail when told to. */
function aFaultyFolder(real: VaultStorage): Faulty {
  const faulty: Faulty = {
    fault: null,
    calls: 0,
    storage: {
      ...real,
      async put(path, bytes, verify) {
        meet(path);
        await real.put(path, bytes, verify);
      },
      async append(path) {
        meet(path);
        const handle = await real.append(path);
        return {
          close: () => handle.close(),
          async write(bytes) {
            meet(path);
            await handle.write(bytes);
          },
          async sync() {
            meet(path);
            await handle.sync();
          },
        };
      },
    },
  };
  return faulty;

  function meet(path: string): void {
    faulty.calls++;
    const { fault, calls } = faulty;
    if (fault === null || calls < fault.call || (calls > fault.call && !fault.isForEver)) return;
    throw new StorageError(fault.code, path);
  }
}

async function importNotes(session: VaultSession, files: readonly ImportFile[]): ReturnType<typeof importRecords> {
  const journal = unwrap(session.journal);
  const plan = unwrap(planImportInto(session, journal, files, ''));
  return importRecords(journal, plan, chooseNewRecords(plan));
}

/** Entries in the newest snapshot alone, which every import keeps before it begins: the vault without its log. */
async function countInSnapshots({ folder, vaultPath }: Places): Promise<number> {
  const copy = { vault: join(folder, 'Copy.cairn'), devices: join(folder, 'other-devices') };
  cpSync(vaultPath, copy.vault, { recursive: true });
  rmSync(join(copy.vault, 'log'), { recursive: true });
  const session = new VaultSession(testEnvironment(copy.vault, copy.devices));
  const { counts } = unwrap(await session.unlock({ kind: 'passphrase', bytes: encode(testPassphrase) }));
  await session.close();
  return counts['journal-entry'] ?? 0;
}

describe('a large import', () => {
  it('[C55] is whole or absent, wherever the disk fails, and says so', async () => {
    const places = makePlaces();
    const plain = testEnvironment(places.vaultPath, places.devicesPath);
    const faulty = aFaultyFolder(plain.vault.storage);
    const open = async () => {
      const session = new VaultSession({
        ...plain,
        vault: { ...plain.vault, storage: faulty.storage, partBytes: 2000 },
      });
      return session;
    };
    const words = () => encode(testPassphrase);
    let session = await open();
    unwrap(await session.create(words(), false));
    await importNotes(session, [note(99, 'Here before.')]);
    const entries = count(60, 12);
    const files = [
      ...Array.from({ length: entries }, (_, index) =>
        note(index, `${'Roster. '.repeat(60)} ![](board ${index % 3}.png)`),
      ),
      ...[0, 1, 2].map((index) => ({ path: `2026/board ${index}.png`, bytes: encode(`picture ${index}`) })),
    ];
    faulty.calls = 0;
    expect((await importNotes(session, files)).ok).toBe(true);
    const callsInAll = faulty.calls;
    unwrap(await unwrap(session.journal).undo());
    const failures = { 'disk-full': 0, io: 0, 'read-only': 0 };
    let imports = 0;
    for (const code of ['disk-full', 'io', 'read-only'] as const) {
      for (const isForEver of [true, false]) {
        for (let call = 1; call <= callsInAll; call += count(1, 3)) {
          const journal = unwrap(session.journal);
          const before = journal.undoState.undo;
          Object.assign(faulty, { calls: 0, fault: { call, code, isForEver } });
          const imported = await importNotes(session, files);
          faulty.fault = null;
          expect(journal.counts()['journal-entry']).toBe(1 + (imported.ok ? entries : 0));
          if (imported.ok) {
            imports++;
            expect(imported.value.accepted).toEqual({ 'journal-entry': entries });
            unwrap(await journal.undo());
          } else {
            failures[code]++;
            expect(formatError(imported.error)).toMatch(/^[A-Z].*\.$/);
            expect(journal.undoState.undo).toBe(before);
          }
          expect(journal.counts()['journal-entry']).toBe(1);
        }
        await session.close();
        session = await open();
        const opened = unwrap(await session.unlock({ kind: 'passphrase', bytes: words() }));
        expect(opened.counts['journal-entry']).toBe(1);
        expect(opened.findings.filter(({ severity }) => severity === 'damage')).toEqual([]);
      }
    }
    await session.close();
    expect(await countInSnapshots(places)).toBe(1);
    const tally = Object.entries(failures).map(([code, times]) => `${times} of ${code}`);
    console.log(
      `C55: ${callsInAll} writing calls of an import of ${entries}; failed: ${tally.join(', ')}; ${imports} whole imports, 0 in part`,
    );
    expect(2 * callsInAll).toBeGreaterThanOrEqual(count(200, 40));
    expect(failures['disk-full']).toBeGreaterThanOrEqual(count(150, 15));
    expect(imports).toBeGreaterThan(10);
  });

  it('of 40 MB is one step to undo and to do again', async () => {
    const open = await createJournal();
    const { journal, session } = open;
    const body = 'The roster for the quay was settled before noon. '.repeat(21);
    const files = Array.from({ length: 9000 }, (_, index) => note(index, `${index} ${body.repeat(4)}`));
    const plan = unwrap(planImportInto(session, journal, files, 'markdown-folder'));
    const began = performance.now();
    const imported = unwrap(await importRecords(journal, plan, chooseNewRecords(plan)));
    const took = performance.now() - began;
    expect(imported).toMatchObject({ accepted: { 'journal-entry': 9000 }, undo: 'Import 9000 records' });
    const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024 / 1024;
    expect(megabytes).toBeGreaterThan(30);
    unwrap(await journal.undo());
    expect(journal.counts()['journal-entry']).toBe(0);
    const redoing = performance.now();
    unwrap(await journal.redo());
    const redone = performance.now() - redoing;
    expect(journal.counts()['journal-entry']).toBe(9000);
    const again = await open.reopen();
    expect(again.journal.counts()['journal-entry']).toBe(9000);
    console.log(
      `${megabytes.toFixed(0)} MB in 9,000 entries: imported in ${Math.round(took)} ms, again in ${Math.round(redone)} ms`,
    );
  }, 120_000);
});
