/** People in a table, as address books, spreadsheets and contact programs export them. */
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { findHeader, openCsv, readTable, type Cell, type CsvFile, type Header, type TableRow } from './csv.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import {
  countKinds,
  type ImportContext,
  type Importer,
  type ImportFile,
  type Skipped,
  type TableColumns,
} from './import-plan.ts';
import { cadenceOf, categoryOf, tagsOf, wholeDay } from './person-values.ts';
import { personColumnLabels, personColumns, type PersonColumn } from './person-columns.ts';
import { summarizeRowNotes, type RowNote } from './row-notes.ts';
import { describeColumns, sortColumns } from './sorted-columns.ts';
import { noteTable } from './table-notes.ts';

const naming: readonly PersonColumn[] = ['name', 'firstName', 'lastName'];
/** Beside a name, one of these tells a person from any other thing that has one. */
const telling: readonly PersonColumn[] = [
  'email',
  'phone',
  'organisation',
  'department',
  'lastName',
  'lastContact',
  'met',
];

interface FoundTable {
  readonly csv: CsvFile;
  readonly header: Header<PersonColumn>;
}

function findPeople(file: ImportFile, context: ImportContext, chosen?: readonly string[]): FoundTable | null {
  if (!/\.(csv|tsv|txt)$/i.test(file.path)) return null;
  const csv = openCsv(file, context);
  if (csv !== null && chosen !== undefined) return { csv, header: sortColumns(csv, personColumns, chosen) };
  const header = csv === null ? null : findHeader(csv, personColumns, 2);
  if (csv === null || header === null) return null;
  const has = (field: PersonColumn) => header.fields.includes(field);
  return naming.some(has) && telling.some(has) ? { csv, header } : null;
}

export const peopleCsvImporter: Importer = {
  name: 'people-csv',
  label: 'People as CSV',
  recognises: (files, context) => (files.some((file) => findPeople(file, context) !== null) ? 0.8 : 0),
  plan(files, context, chosen) {
    const drafts: DraftRecord[] = [];
    const notes: RowNote[] = [];
    const tables: TableColumns[] = [];
    for (const file of files) {
      const found = findPeople(file, context, chosen);
      if (found !== null) {
        for (const draft of readPeople(found, context, notes)) drafts.push(draft);
        tables.push(describeColumns(found.csv, found.header, personColumnLabels));
      } else notes.push({ path: file.path, row: null, why: 'No table with names of people and something about them.' });
    }
    const table = files.length === 1 ? tables[0] : undefined;
    if (drafts.length === 0 && (chosen === undefined || table === undefined))
      return fail(appError('nothing-to-import', notes[0]?.path, notes[0]?.why));
    const finished: Skipped[] = [];
    const records = finishRecords(drafts, context, finished);
    return ok({
      format: 'people-csv',
      found: countKinds(records),
      records,
      attachments: [],
      skipped: [...summarizeRowNotes(notes), ...finished],
      ...(table === undefined ? {} : { table }),
    });
  },
};

function readPeople({ csv, header }: FoundTable, context: ImportContext, notes: RowNote[]): DraftRecord[] {
  const table = readTable(csv, header, personColumns);
  noteTable(csv, table, 'it is kept with the person', notes);
  const seen = new Set<string>();
  return table.rows.flatMap((row) => {
    const note = (why: string) => void notes.push({ path: csv.path, row: row.number, why });
    const fields = readPerson(row, note);
    if (fields.name === '') {
      note('No name; it was left out.');
      return [];
    }
    const told = (fields.email || `${fields.name}\n${fields.organisation}`).toLowerCase();
    if (seen.has(told)) {
      note('The same person came earlier; this one was left out.');
      return [];
    }
    seen.add(told);
    return [{ kind: 'person', id: context.newId(), where: `${csv.path}: row ${row.number}`, fields }];
  });
}

function readPerson(row: TableRow<PersonColumn>, note: (why: string) => void) {
  const parts = (['firstName', 'middleName', 'lastName'] as const).map((field) => row.get(field)).filter(Boolean);
  const [email, ...emails] = row.all('email').flatMap(splitCell);
  const [phone, ...phones] = row.all('phone').flatMap(splitCell);
  const [role, ...roles] = row.all('role');
  const [url, ...urls] = row.all('url');
  const more = [...emails, ...phones, ...roles, ...urls].map(({ column, value }) => `${column}: ${value}`);
  const given = row.get('category');
  const category = categoryOf(given);
  const tags = [...(category === '' ? tagsOf(given) : []), ...row.all('tags').flatMap(({ value }) => tagsOf(value))];
  const lastContact = wholeDay(row.get('lastContact'));
  if (row.get('lastContact') !== '' && lastContact === '') {
    note(`“${row.get('lastContact')}” is no day that can be read; the last contact stays empty.`);
  }
  const cadenceDays = cadenceOf(row.get('cadence'));
  if (row.get('cadence') !== '' && cadenceDays === null) {
    note(`“${row.get('cadence')}” is no number of days; the rhythm stays empty.`);
  }
  return {
    name: row.get('name') || parts.join(' ') || (email?.value ?? ''),
    category,
    organisation: row.get('organisation'),
    department: row.get('department'),
    role: role?.value ?? '',
    email: email?.value ?? '',
    phone: phone?.value ?? '',
    url: url?.value ?? '',
    met: row.get('met'),
    lastContact,
    cadenceDays,
    priorities: row.get('priorities'),
    notes: [...row.all('notes').map(({ value }) => value), more.join('\n')].filter(Boolean).join('\n\n'),
    tags: [...new Set(tags)],
    extras: Object.fromEntries(row.unknown.map(({ column, value }) => [column, value])),
  };
}

/** Google puts several values into one cell, `a ::: b`. */
function splitCell({ column, value }: Cell): Cell[] {
  return value
    .split(/\s*(?::::|;)\s*/)
    .filter((one) => one !== '')
    .map((one) => ({ column, value: one }));
}
