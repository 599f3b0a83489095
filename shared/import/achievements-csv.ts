/** Achievements in a table: one's own, its columns called by their usual names, or the one that our export writes. */
import { confidentialities } from '../domain/confidentiality.ts';
import { drivers } from '../domain/driver.ts';
import type { Fields } from '../domain/record.ts';
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { achievementColumnLabels, achievementColumns, type AchievementColumn } from './achievement-columns.ts';
import { readChoiceCell, readDateCell, readNumberCell } from './cell-values.ts';
import { findHeader, openCsv, readTable, type CsvFile, type Header, type Table, type TableRow } from './csv.ts';
import { EmployerIndex } from './employer-index.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import {
  countKinds,
  type ImportContext,
  type Importer,
  type ImportFile,
  type Skipped,
  type TableColumns,
} from './import-plan.ts';
import { findOwnDelimiter, readOwnRow, readOwnTable } from './own-table.ts';
import { tagsOf } from './person-values.ts';
import { summarizeRowNotes, type RowNote } from './row-notes.ts';
import { describeColumns, sortColumns } from './sorted-columns.ts';
import { noteTable } from './table-notes.ts';

/** Names that a table of anything else does not have beside a title. */
const telling = new Set<string>([
  'achievement',
  'accomplishment',
  'brag',
  'bullet',
  'erfolg',
  ...achievementColumns.situation,
  ...achievementColumns.result,
  'action',
  'metric',
  'what i did',
]);

/** `ownDelimiter` is that of a table which our export wrote; it is read by other rules than a stranger's. */
type FoundTable = { readonly csv: CsvFile } & (
  | { readonly ownDelimiter: string }
  | { readonly ownDelimiter: null; readonly header: Header<AchievementColumn> }
);

function findAchievements(file: ImportFile, context: ImportContext, chosen?: readonly string[]): FoundTable | null {
  if (!/\.(csv|tsv|txt)$/i.test(file.path)) return null;
  const csv = openCsv(file, context);
  if (csv === null) return null;
  const ownDelimiter = findOwnDelimiter(csv);
  if (ownDelimiter !== null) return { csv, ownDelimiter };
  if (chosen !== undefined) return { csv, ownDelimiter, header: sortColumns(csv, achievementColumns, chosen) };
  const header = findHeader(csv, achievementColumns, 2);
  if (header === null) return null;
  const isTold = header.names.some((name) => telling.has(name.toLowerCase().trim()));
  return isTold && (['title', 'action', 'result'] as const).some((field) => header.fields.includes(field))
    ? { csv, ownDelimiter, header }
    : null;
}

export const achievementsCsvImporter: Importer = {
  name: 'achievements-csv',
  label: 'Achievements as CSV',
  recognises: (files, context) => (files.some((file) => findAchievements(file, context) !== null) ? 0.9 : 0),
  plan(files, context, chosen) {
    const notes: RowNote[] = [];
    const employers = new EmployerIndex(context);
    const achievements: DraftRecord[] = [];
    const tables: TableColumns[] = [];
    for (const file of files) {
      const found = findAchievements(file, context, chosen);
      if (found === null) {
        const why = 'No table with columns of achievements, such as title and result.';
        notes.push({ path: file.path, row: null, why });
      } else {
        const reading = { file, csv: found.csv, employers, context, notes };
        const isOwn = found.ownDelimiter !== null;
        const drafts = isOwn ? readOwn(found.ownDelimiter, reading) : readStrangers(found.header, reading);
        for (const draft of drafts) achievements.push(draft);
        if (!isOwn) tables.push(describeColumns(found.csv, found.header, achievementColumnLabels));
      }
    }
    const table = files.length === 1 ? tables[0] : undefined;
    if (achievements.length === 0 && (chosen === undefined || table === undefined))
      return fail(appError('nothing-to-import', notes[0]?.path, notes[0]?.why));
    const finished: Skipped[] = [];
    const records = finishRecords([...employers.made, ...achievements], context, finished);
    return ok({
      format: 'achievements-csv',
      found: countKinds(records),
      records,
      attachments: [],
      skipped: [...summarizeRowNotes(notes), ...finished],
      ...(table === undefined ? {} : { table }),
    });
  },
};

interface Reading {
  readonly file: ImportFile;
  readonly csv: CsvFile;
  readonly employers: EmployerIndex;
  readonly context: ImportContext;
  readonly notes: RowNote[];
}

function readStrangers(header: Header<AchievementColumn>, reading: Reading): DraftRecord[] {
  const { csv, employers } = reading;
  return draftRows(readTable(csv, header, achievementColumns), reading, (row, note, where) => {
    if ((['title', 'situation', 'action', 'result', 'wording'] as const).every((field) => row.get(field) === '')) {
      note('It tells nothing that was done; it was left out.');
      return null;
    }
    return { ...readFields(row, note), employer: employers.idOf(row.get('employer'), where) };
  });
}

function readOwn(delimiter: string, reading: Reading): DraftRecord[] {
  const { file, context, employers } = reading;
  const { table, objects } = readOwnTable(file, delimiter, context);
  return draftRows(table, reading, (row, note, where) =>
    readOwnRow(row, objects, note, (name) => employers.idOf(name, where)),
  );
}

/** One achievement for each row of which `readRow` makes fields. */
function draftRows<Name extends string>(
  table: Table<Name>,
  { csv, context, notes }: Reading,
  readRow: (row: TableRow<Name>, note: (why: string) => void, where: string) => Fields | null,
): DraftRecord[] {
  noteTable(csv, table, 'it is kept with the achievement', notes);
  return table.rows.flatMap((row, rank) => {
    const where = `${csv.path}: row ${row.number}`;
    const fields = readRow(row, (why) => void notes.push({ path: csv.path, row: row.number, why }), where);
    if (fields === null) return [];
    const extras = Object.fromEntries(row.unknown.map(({ column, value }) => [column, value]));
    return [{ kind: 'achievement', id: context.newId(), where, fields: { ...fields, extras, rank } }];
  });
}

function readFields(row: TableRow<AchievementColumn>, note: (why: string) => void) {
  const textOf = (field: AchievementColumn) =>
    row
      .all(field)
      .map(({ value }) => value)
      .join('\n\n');
  const confidentiality = readChoiceCell(row.get('confidentiality'), 'confidentiality', confidentialities, note);
  return {
    title: row.get('title'),
    situation: textOf('situation'),
    myRole: textOf('myRole'),
    action: textOf('action'),
    result: textOf('result'),
    startDate: readDateCell(row.get('startDate'), false, note),
    endDate: readDateCell(row.get('endDate'), true, note),
    role: row.get('role'),
    skills: row.all('skills').flatMap(({ value }) => tagsOf(value)),
    driver: readChoiceCell(row.get('driver'), 'driver', drivers, note) ?? '',
    metrics: readMetric(row, note),
    credited: row.all('credited').flatMap(({ value }) => tagsOf(value).map((person) => ({ person, contribution: '' }))),
    quotes: row.all('quote').map(({ value }) => ({ text: value, from: '', date: '', confidentiality: 'internal' })),
    references: row.all('evidence').map(({ value }) => ({ label: '', url: value })),
    wording: row.get('wording'),
    ...(confidentiality === undefined ? {} : { confidentiality }),
    tags: [...new Set(row.all('tags').flatMap(({ value }) => tagsOf(value)))],
  };
}

/** One number a row. What is no number stays in words, beside the result. */
function readMetric(row: TableRow<AchievementColumn>, note: (why: string) => void) {
  const [baseline, result] = [readNumberCell(row.get('baseline'), note), readNumberCell(row.get('measured'), note)];
  const what = row.get('metric');
  if (baseline === null && result === null && what === '') return [];
  return [
    {
      what,
      baseline: baseline?.value ?? null,
      result: result?.value ?? null,
      unit: row.get('unit') || result?.unit || baseline?.unit || '',
      currency: row.get('currency') || result?.currency || baseline?.currency || '',
      period: row.get('period'),
      source: row.get('source'),
      confidentiality: 'internal',
    },
  ];
}
