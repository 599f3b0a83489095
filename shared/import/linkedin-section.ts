/** What a file of a LinkedIn export is: how it is found, and what becomes of its rows. */
import type { Fields } from '../domain/record.ts';
import { findHeader, plainName, type ColumnNames, type CsvFile, type Header, type TableRow } from './csv.ts';
import { decodeEntities } from './decode-entities.ts';
import type { DraftRecord } from './finish-plan.ts';
import type { ImportContext } from './import-plan.ts';
import { readLinkedInDate } from './linkedin-date.ts';
import type { RowNote } from './row-notes.ts';

/** What is gathered while the files of one export are read. */
export interface LinkedInReading {
  readonly context: ImportContext;
  readonly drafts: DraftRecord[];
  readonly notes: RowNote[];
  /** Fields of the profile, which several files tell about. */
  readonly profile: Record<string, unknown>;
  readonly courses: string[];
  /** One file was handed over and nothing else: what is in it is wanted. */
  readonly isLoneFile: boolean;
}

/** The rows of one file, with the entities in their cells decoded. */
export interface SectionRows<Field extends string> {
  readonly path: string;
  readonly rows: readonly SectionRow<Field>[];
}

export interface SectionRow<Field extends string> {
  readonly number: number;
  readonly get: (field: Field) => string;
  /** Adds a note about this row. */
  readonly note: (why: string) => void;
  /** A date; one that cannot be read is noted and empty. */
  readonly date: (field: Field, isEnd?: boolean) => string;
}

interface Declaration<Field extends string> {
  /** Names of the file without `.csv`, in lower case, letters and digits only. */
  readonly files: readonly string[];
  /** In the order of today's exports, for files that lost their header. */
  readonly columns: ColumnNames<Field>;
  /** Older exports with fewer columns. */
  readonly olderOrders?: readonly (readonly NoInfer<Field>[])[];
  /** Columns that tell the file whatever it is called, as {@link plainName} gives them. */
  readonly telling?: readonly string[];
  /** Columns that no record has a field for. */
  readonly leftOut?: readonly NoInfer<Field>[];
  /** Columns that a record keeps for a later export, without a field of its own. */
  readonly kept?: readonly NoInfer<Field>[];
  readonly read: (table: SectionRows<Field>, reading: LinkedInReading) => void;
}

export type LinkedInSection = Declaration<string>;

export function defineSection<const Field extends string>(declaration: Declaration<Field>): LinkedInSection {
  return declaration as unknown as LinkedInSection;
}

/** A section whose rows are one record each; `toFields` gives null for a row that is none. */
export function defineRecords<const Field extends string>(
  declaration: Omit<Declaration<Field>, 'read'> & {
    readonly kind: string;
    readonly isOptional?: true;
    readonly toFields: (row: SectionRow<Field>) => Fields | null;
  },
): LinkedInSection {
  const { kind, isOptional, toFields, ...rest } = declaration;
  return defineSection({
    ...rest,
    read({ path, rows }, { drafts, context, isLoneFile }) {
      const seen = new Set<string>();
      for (const [rank, row] of rows.entries()) {
        const fields = toFields(row);
        if (fields === null) continue;
        const told = JSON.stringify(fields).toLowerCase();
        if (seen.has(told)) {
          row.note('Given twice; the second one was left out.');
          continue;
        }
        seen.add(told);
        const where = `${path}: row ${row.number}`;
        const optional = isOptional === undefined || isLoneFile ? {} : { isOptional };
        drafts.push({ kind, id: context.newId(), where, fields: { ...fields, rank }, ...optional });
      }
    },
  });
}

export const fullName = (row: SectionRow<'firstName' | 'lastName'>) =>
  [row.get('firstName'), row.get('lastName')].filter(Boolean).join(' ');

export const joinTexts = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(', ');

/** What a later export gives back though no field of ours holds it. */
export function keptFields(values: Readonly<Record<string, string>>): Fields {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return filled.length === 0 ? {} : { extras: Object.fromEntries(filled) };
}

const dateFields = new Set(['startDate', 'endDate', 'date', 'connectedOn']);

/** The header of a section's file; where it was lost, the order that its rows fit. Null when neither is there. */
export function locateSection(csv: CsvFile, section: LinkedInSection): Header<string> | null {
  const found = findHeader(csv, section.columns, Math.min(2, Object.keys(section.columns).length));
  if (found !== null) return found;
  const orders = [Object.keys(section.columns), ...(section.olderOrders ?? [])];
  for (const delimiter of [',', '\t']) {
    // The last row of the beginning may be cut off.
    const head = csv.head(delimiter);
    const rows = head.length > 1 ? head.slice(0, -1) : head;
    const fields = orders.find((order) => fitsOrder(rows, order));
    if (fields !== undefined) return { delimiter, row: -1, fields, names: fields };
  }
  return null;
}

/** As many cells in every row as columns, and dates where dates belong. */
function fitsOrder(rows: readonly (readonly string[])[], order: readonly string[]): boolean {
  if (rows.length === 0 || rows.some((row) => row.length !== order.length)) return false;
  const dates = order.flatMap((field, index) => (dateFields.has(field) ? [index] : []));
  const given = rows.flatMap((row) => dates.map((index) => row[index] ?? '')).filter((text) => text.trim() !== '');
  if (dates.length > 0 && given.length === 0) return false;
  return given.every((text) => readLinkedInDate(text, true) !== null);
}

/** Whether the columns of a file tell that it is this section. */
export function isTold(csv: CsvFile, section: LinkedInSection): boolean {
  const { telling } = section;
  if (telling === undefined) return false;
  const names = findHeader(csv, section.columns, 2)?.names.map(plainName) ?? [];
  return telling.every((name) => names.includes(name));
}

export function sectionRows(path: string, rows: readonly TableRow<string>[], notes: RowNote[]): SectionRows<string> {
  return {
    path,
    rows: rows.map((row) => {
      const get = (field: string) => decodeEntities(row.get(field));
      const note = (why: string) => void notes.push({ path, row: row.number, why });
      return {
        number: row.number,
        get,
        note,
        date(field, isEnd = false) {
          const date = readLinkedInDate(get(field), isEnd);
          if (date === null) note(`“${get(field)}” is no date that can be read; the field stays empty.`);
          return date ?? '';
        },
      };
    }),
  };
}
