/** An import into a journal that has some of it already: brought up to date, kept beside, left alone, or cancelled. */
import { expect, it } from 'vitest';
import { importRecords } from '../../../electron/journal/import-records.ts';
import { createServer } from '../../../electron/journal/serve-port.ts';
import { planImportInto } from '../../../electron/journal/plan-import.ts';
import { unwatched } from '../../../electron/journal/watch.ts';
import type { VaultAnswerMessage } from '../../../shared/ipc/vault-requests.ts';
import { createJournal, newId, unwrap, type OpenJournal } from './open-journal.ts';

const resume = (issuer: string) => [
  {
    path: 'resume.json',
    bytes: new TextEncoder().encode(
      JSON.stringify({
        basics: { name: 'Ines Okafor' },
        certificates: [{ name: 'Crane operation', date: '2024-05', issuer, url: 'https://example.org/crane' }],
      }),
    ),
  },
];

const planned = ({ session, journal }: OpenJournal, issuer: string) =>
  unwrap(planImportInto(session, journal, resume(issuer), ''));
const certificates = ({ journal }: OpenJournal) => journal.lookup.ofKind('certification');

it('brings a record up to date in one step that undo takes back', async () => {
  const open = await createJournal();
  const first = planned(open, 'Port academy');
  unwrap(await importRecords(open.journal, first, [0, 1]));
  const [before] = certificates(open);
  const again = planned(open, 'Port school');
  const index = again.records.findIndex(({ kind }) => kind === 'certification');
  expect(again.records[index]?.duplicateOf).toBe(before?.id);

  const report = unwrap(await importRecords(open.journal, again, [], { updates: [index] }));
  expect(report.accepted).toEqual({ certification: 1 });
  expect(certificates(open)).toHaveLength(1);
  expect(certificates(open)[0]).toMatchObject({ id: before?.id, fields: { issuer: 'Port school', date: '2024-05' } });
  unwrap(await open.journal.undo());
  expect(certificates(open)[0]?.fields).toEqual(before?.fields);
});

it('makes it beside the other where that is wanted, and nothing where nothing is', async () => {
  const open = await createJournal();
  unwrap(await importRecords(open.journal, planned(open, 'Port academy'), [0, 1]));
  const again = planned(open, 'Port school');
  expect(await importRecords(open.journal, again, [])).toMatchObject({ error: { code: 'nothing-to-import' } });
  const index = again.records.findIndex(({ kind }) => kind === 'certification');
  unwrap(await importRecords(open.journal, again, [index]));
  expect(certificates(open).map(({ fields }) => fields['issuer'])).toEqual(['Port academy', 'Port school']);
});

it('leaves nothing behind when it is cancelled', async () => {
  const open = await createJournal();
  const abort = new AbortController();
  const words: string[] = [];
  const watch = {
    signal: abort.signal,
    progress: (_done: number, _of: number, doing: string) => {
      words.push(doing);
      abort.abort();
    },
  };
  const cancelled = await importRecords(open.journal, planned(open, 'Port school'), [0, 1], { watch });
  expect(cancelled).toMatchObject({ error: { code: 'cancelled' } });
  expect(words).toEqual(['Keeping a snapshot of what you have']);
  expect(certificates(open)).toEqual([]);
  unwrap(await importRecords(open.journal, planned(open, 'Port school'), [0, 1], { watch: unwatched }));
  expect(certificates(open)).toHaveLength(1);
});

it('hears over the port that an answer is no longer wanted', async () => {
  const open = await createJournal();
  const answers: VaultAnswerMessage[] = [];
  const serve = createServer(open.session, { postMessage: (answer) => void answers.push(answer) });
  const grant = newId();
  open.session.allow(grant, open.vaultPath, 'read');
  const reading = serve({ call: 7, name: 'import:preview', arguments: { grant } });
  await serve({ cancel: 7 });
  await serve({ cancel: 8 });
  await reading;
  expect(answers).toEqual([{ call: 7, result: { ok: false, error: { code: 'cancelled' } } }]);
});
