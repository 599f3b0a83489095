/** Achievements in a table of one's own, its columns called by their usual names. */
import { confidentialities } from '../domain/confidentiality.ts';
import { drivers } from '../domain/driver.ts';
import { findKind } from '../domain/registry.ts';
import type { RecordId } from '../domain/record.ts';
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { findHeader, openCsv, readTable, type ColumnNames, type CsvFile, type Header, type TableRow } from './csv.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import { countKinds, type ImportContext, type Importer, type ImportFile, type Skipped } from './import-plan.ts';
import { normalizeDate } from './normalize-date.ts';
import { tagsOf } from './person-values.ts';
import { readNumber } from './read-number.ts';
import { summarizeRowNotes, type RowNote } from './row-notes.ts';
import { noteTable } from './table-notes.ts';

/** English and German. */
const columns = {
  title: ['title', 'achievement', 'accomplishment', 'headline', 'bullet', 'brag', 'win', 'titel', 'erfolg', 'leistung'],
  situation: [
    'situation',
    'context',
    'problem',
    'challenge',
    'background',
    'situation task',
    'ausgangslage',
    'kontext',
  ],
  myRole: ['my role', 'task', 'responsibility', 'meine rolle', 'aufgabe'],
  action: [
    'action',
    'actions',
    'what i did',
    'description',
    'details',
    'aktion',
    'vorgehen',
    'maßnahme',
    'beschreibung',
  ],
  result: ['result', 'results', 'outcome', 'impact', 'effect', 'ergebnis', 'ergebnisse', 'wirkung'],
  startDate: ['start date', 'start', 'from', 'started', 'started on', 'beginn', 'von'],
  endDate: ['date', 'end date', 'end', 'to', 'finished', 'finished on', 'completed', 'when', 'datum', 'ende', 'bis'],
  employer: ['employer', 'company', 'organisation', 'organization', 'arbeitgeber', 'firma', 'unternehmen'],
  role: ['role', 'position', 'job title', 'rolle', 'stelle'],
  skills: ['skills', 'skill', 'competencies', 'technologies', 'fähigkeiten', 'kompetenzen'],
  driver: ['driver', 'treiber'],
  metric: ['metric', 'measure', 'kpi', 'what was measured', 'kennzahl', 'messgröße'],
  baseline: ['baseline', 'before', 'value before', 'metric before', 'vorher', 'ausgangswert'],
  measured: ['after', 'value', 'metric value', 'value after', 'metric after', 'number', 'nachher', 'wert', 'endwert'],
  unit: ['unit', 'metric unit', 'einheit'],
  currency: ['currency', 'währung'],
  period: ['period', 'metric period', 'zeitraum'],
  source: ['source', 'metric source', 'quelle'],
  credited: ['credited', 'credit', 'people', 'with', 'thanks to', 'beteiligte'],
  quote: ['quote', 'feedback', 'zitat'],
  evidence: ['evidence', 'link', 'links', 'url', 'proof', 'beleg', 'nachweis'],
  confidentiality: ['confidentiality', 'visibility', 'vertraulichkeit'],
  wording: ['my wording', 'wording', 'resume bullet', 'formulierung'],
  tags: ['tags', 'labels', 'category', 'project', 'type', 'kategorie', 'projekt', 'schlagwörter'],
} as const satisfies ColumnNames<string>;

type Field = keyof typeof columns;

/** Names that a table of anything else does not have beside a title. */
const telling = new Set<string>([
  'achievement',
  'accomplishment',
  'brag',
  'bullet',
  'erfolg',
  ...columns.situation,
  ...columns.result,
  'action',
  'metric',
  'what i did',
]);

interface FoundTable {
  readonly csv: CsvFile;
  readonly header: Header<Field>;
}

function findAchievements(file: ImportFile, context: ImportContext): FoundTable | null {
  if (!/\.(csv|tsv|txt)$/i.test(file.path)) return null;
  const csv = openCsv(file, context);
  const header = csv === null ? null : findHeader(csv, columns, 2);
  if (csv === null || header === null) return null;
  const isTold = header.names.some((name) => telling.has(name.toLowerCase().trim()));
  return isTold && (['title', 'action', 'result'] as const).some((field) => header.fields.includes(field))
    ? { csv, header }
    : null;
}

export const achievementsCsvImporter: Importer = {
  name: 'achievements-csv',
  label: 'Achievements as CSV',
  recognises: (files, context) => (files.some((file) => findAchievements(file, context) !== null) ? 0.9 : 0),
  plan(files, context) {
    const notes: RowNote[] = [];
    const employers = new EmployerIndex(context);
    const achievements: DraftRecord[] = [];
    for (const file of files) {
      const found = findAchievements(file, context);
      if (found !== null) achievements.push(...readAchievements(found, employers, context, notes));
      else
        notes.push({
          path: file.path,
          row: null,
          why: 'No table with columns of achievements, such as title and result.',
        });
    }
    if (achievements.length === 0) return fail(appError('nothing-to-import', notes[0]?.path, notes[0]?.why));
    const finished: Skipped[] = [];
    const records = finishRecords([...employers.made, ...achievements], context, finished);
    return ok({
      format: 'achievements-csv',
      found: countKinds(records),
      records,
      attachments: [],
      skipped: [...summarizeRowNotes(notes), ...finished],
    });
  },
};

/** Employers by name: those of the vault, and new ones for names it does not know. */
class EmployerIndex {
  readonly made: DraftRecord[] = [];
  readonly #ids = new Map<string, RecordId>();
  readonly #context: ImportContext;

  constructor(context: ImportContext) {
    this.#context = context;
    const title = findKind('employer')?.title;
    for (const { id, fields } of context.existing('employer')) this.#ids.set(title?.(fields).toLowerCase() ?? '', id);
  }

  idOf(name: string, where: string): string {
    if (name === '') return '';
    const known = this.#ids.get(name.toLowerCase());
    if (known !== undefined) return known;
    const id = this.#context.newId();
    this.#ids.set(name.toLowerCase(), id);
    this.made.push({ kind: 'employer', id, where, fields: { name, rank: this.made.length } });
    return id;
  }
}

function readAchievements(
  { csv, header }: FoundTable,
  employers: EmployerIndex,
  context: ImportContext,
  notes: RowNote[],
): DraftRecord[] {
  const table = readTable(csv, header, columns);
  noteTable(csv, table, 'it is kept with the achievement', notes);
  return table.rows.flatMap((row, rank) => {
    const note = (why: string) => void notes.push({ path: csv.path, row: row.number, why });
    if ((['title', 'situation', 'action', 'result', 'wording'] as const).every((field) => row.get(field) === '')) {
      note('It tells nothing that was done; it was left out.');
      return [];
    }
    const where = `${csv.path}: row ${row.number}`;
    const fields = { ...readFields(row, note), employer: employers.idOf(row.get('employer'), where), rank };
    return [{ kind: 'achievement', id: context.newId(), where, fields }];
  });
}

function readFields(row: TableRow<Field>, note: (why: string) => void) {
  const textOf = (field: Field) =>
    row
      .all(field)
      .map(({ value }) => value)
      .join('\n\n');
  const dateOf = (field: Field, isEnd: boolean) => {
    const text = row.get(field);
    const date = text === '' ? '' : normalizeDate(text, isEnd)?.date;
    if (date === undefined) note(`“${text}” is no date that can be read; the field stays empty.`);
    return date ?? '';
  };
  const chosen = <V extends string>(
    field: Field,
    choices: readonly { readonly value: V; readonly label: string }[],
  ) => {
    const text = row.get(field).toLowerCase();
    const choice = choices.find(({ value, label }) => value === text || label.toLowerCase() === text);
    if (text !== '' && choice === undefined)
      note(`“${row.get(field)}” is none of the choices of ${field}; it was left out.`);
    return choice?.value;
  };
  const confidentiality = chosen('confidentiality', confidentialities);
  return {
    title: row.get('title'),
    situation: textOf('situation'),
    myRole: textOf('myRole'),
    action: textOf('action'),
    result: textOf('result'),
    startDate: dateOf('startDate', false),
    endDate: dateOf('endDate', true),
    role: row.get('role'),
    skills: row.all('skills').flatMap(({ value }) => tagsOf(value)),
    driver: chosen('driver', drivers) ?? '',
    metrics: readMetric(row, note),
    credited: row.all('credited').flatMap(({ value }) => tagsOf(value).map((person) => ({ person, contribution: '' }))),
    quotes: row.all('quote').map(({ value }) => ({ text: value, from: '', date: '', confidentiality: 'internal' })),
    references: row.all('evidence').map(({ value }) => ({ label: '', url: value })),
    wording: row.get('wording'),
    ...(confidentiality === undefined ? {} : { confidentiality }),
    tags: [...new Set(row.all('tags').flatMap(({ value }) => tagsOf(value)))],
    extras: Object.fromEntries(row.unknown.map(({ column, value }) => [column, value])),
  };
}

/** One number a row. What is no number stays in words, beside the result. */
function readMetric(row: TableRow<Field>, note: (why: string) => void) {
  const numberOf = (field: 'baseline' | 'measured') => {
    const text = row.get(field);
    const read = readNumber(text);
    if (text !== '' && read === null)
      note(`“${text}” is no number that can be read without guessing; it was left out.`);
    return read;
  };
  const [baseline, result] = [numberOf('baseline'), numberOf('measured')];
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
