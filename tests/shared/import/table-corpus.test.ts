/** Tables and resumes of strangers that are at hand: what each becomes, and what is said about the rest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseNewRecords, explainUnchosen } from '../../../electron/journal/import-records.ts';
import { countKinds, type ImportFile } from '../../../shared/import/import-plan.ts';
import { planImport } from '../../../shared/import/recognise.ts';
import { anImportContext, asJournalRecords } from '../../builders/import-context.ts';

const root = join(import.meta.dirname, '../../../../shared/corpora');
const isThere = existsSync(root);

function filesBelow(folder: string): string[] {
  if (!isThere) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const read = (path: string, name: string): ImportFile => ({
  path: name,
  bytes: new Uint8Array(readFileSync(join(root, path))),
});

const table: string[] = [];
const counts = (found: Readonly<Record<string, number>>) =>
  Object.entries(found)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ') || 'nothing';

/** The format, or null when it was refused; a row of the table either way. */
function report(name: string, files: readonly ImportFile[]): string | null {
  const plan = planImport(files, '', anImportContext());
  if (!plan.ok) {
    table.push(
      `${name}: refused, ${plan.error.code}${plan.error.detail === undefined ? '' : `: ${plan.error.detail}`}`,
    );
    return null;
  }
  const { format, found, records, skipped } = plan.value;
  const accepted = countKinds(chooseNewRecords(plan.value).flatMap((index) => records[index] ?? []));
  const reasons = [...skipped, ...explainUnchosen(plan.value)].map(({ where, why }) => `    ${where}: ${why}`);
  table.push([`${name}: ${format}; found ${counts(found)}; accepted ${counts(accepted)}`, ...reasons].join('\n'));
  const again = planImport(files, '', anImportContext(asJournalRecords(records)));
  expect(again.ok && again.value.records.every((record) => record.duplicateOf !== null)).toBe(true);
  return format;
}

const inFolder = (folder: string) => {
  const paths = filesBelow(folder);
  return report(
    folder,
    paths.map((path) => read(path, path.slice(folder.length + 1))),
  );
};

describe.skipIf(!isThere)('tables of strangers (skipped where the files of strangers are not there)', () => {
  test.each([
    ['linkedin/export-2024-01', 'linkedin'],
    ['linkedin/export-2024-02', 'linkedin'],
    ['linkedin/export-history-c', 'linkedin'],
    ['linkedin/connections-small', 'linkedin'],
    ['linkedin/crm-sample', 'people-csv'],
    ['jsonresume/foreign-rendercv', 'rendercv'],
  ])('the folder %s is %s', (folder, format) => {
    expect(inFolder(folder)).toBe(format);
  });

  const single = filesBelow('linkedin');
  test.each(single)('%s alone is read or refused with a reason', (path) => {
    const format = report(path, [read(path, path.slice(path.lastIndexOf('/') + 1))]);
    const isEmpty = path.endsWith('Profile Summary.csv') || path.endsWith('Endorsement_Received_Info.csv');
    const needsMore = path.endsWith('Courses.csv');
    expect(format === null).toBe(isEmpty || needsMore);
  });

  const others = ['networks', 'skills', 'frameworks', 'brag'].flatMap(filesBelow);
  test.each(others)('%s is not taken for people, achievements or LinkedIn', (path) => {
    const plan = planImport([read(path, path.slice(path.lastIndexOf('/') + 1))], '', anImportContext());
    expect(['linkedin', 'people-csv', 'achievements-csv', 'vcard', 'bragfile', 'rendercv']).not.toContain(
      plan.ok ? plan.value.format : '',
    );
  });

  test('the table of what was found', () => {
    process.stdout.write(`${table.join('\n')}\n`);
  });
});
