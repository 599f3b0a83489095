/** Imports as the window asks for them: from files on the disk to records durable in a vault of a thousand entries. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transferHandlers } from '../../electron/journal/transfer-handlers.ts';
import { unwatched } from '../../electron/journal/watch.ts';
import { VaultSession } from '../../electron/journal/vault-session.ts';
import { createSessionEnvironment } from '../../electron/session-environment.ts';
import type { Result } from '../../shared/result.ts';
import { zipBytes } from '../builders/zip-bytes.ts';
import { benchEnvironment, benchPassphrase, makeVault } from './bench-vault.ts';
import { median, recordFigure } from './results.ts';
import { seededEntry } from './seeded-entries.ts';
import { seededLinkedIn } from './seeded-linkedin.ts';

const rounds = 3;
const vaultSize = 1_000;

function unwrap<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The vault as the app has it after its start, with the search index loaded. */
async function openSession(home: string): Promise<VaultSession> {
  const { vaultPath, devices } = await makeVault(home, vaultSize);
  const environment = createSessionEnvironment(
    { vaultPath, devicesPath: devices, programPath: path.resolve('dist') },
    () => undefined,
  );
  const session = new VaultSession({ ...environment, vault: benchEnvironment(vaultPath, devices) });
  unwrap(await session.unlock({ kind: 'passphrase', bytes: new TextEncoder().encode(benchPassphrase) }));
  await unwrap(session.journal).search('depot', '', 1);
  return session;
}

/** Median milliseconds from the path of `source` to all its records acknowledged; `expected` counts some of them. */
async function timeOf(home: string, source: string, expected: Readonly<Record<string, number>>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const session = await openSession(path.join(home, `${path.basename(source)}-${round}`));
    session.allow('bench', source, 'read');
    const started = performance.now();
    const preview = await transferHandlers['import:preview'](session, { grant: 'bench', as: '' }, unwatched);
    const { plan, records } = unwrap(preview);
    const chosen = records.map(({ index }) => index);
    const report = unwrap(await transferHandlers['import:accept'](session, { plan, chosen, updates: [] }, unwatched));
    times.push(performance.now() - started);
    for (const [kind, count] of Object.entries(expected)) {
      if (report.accepted[kind] !== count)
        throw new Error(`${report.accepted[kind]} of ${count} ${kind} were imported`);
    }
    await session.close();
  }
  return median(times);
}

/** People are left out of an import unless they are chosen; here they are. */
export async function measureLinkedIn(home: string): Promise<void> {
  const source = path.join(home, 'linkedin.zip');
  writeFileSync(source, zipBytes(Object.entries(seededLinkedIn()).map(([name, data]) => ({ name, data }))));
  const ownRecords = { profile: 1, employer: 5, education: 4, certification: 12, project: 15, award: 6, skill: 60 };
  const others = { publication: 11, volunteering: 9, language: 5, interest: 6, reference: 20, person: 800 };
  recordFigure('import.linkedinMs', await timeOf(home, source, { ...ownRecords, ...others }), 1_500);
}

/** One note a file, in a folder for each year. */
export async function measureMarkdown(home: string, notes: number): Promise<void> {
  const source = path.join(home, 'notes');
  for (let index = 0; index < notes; index += 1) {
    const { writtenAt, title, body, tags } = seededEntry(index, notes, Date.UTC(2024, 0, 1)) as Record<string, string>;
    const folder = path.join(source, writtenAt!.slice(0, 4));
    mkdirSync(folder, { recursive: true });
    const text = `---\ntitle: ${title}\ndate: ${writtenAt}\ntags: [${tags}]\n---\n\n${body}\n`;
    writeFileSync(path.join(folder, `note ${index}.md`), text);
  }
  const milliseconds = await timeOf(home, source, { 'journal-entry': notes });
  recordFigure('import.markdownPerSecond', (notes / milliseconds) * 1_000, 1_000, '≥');
}
