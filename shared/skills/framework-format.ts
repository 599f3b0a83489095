/** What every format of skills frameworks has in common: files that become roles with what they ask for. */
import { appError } from '../errors.ts';
import { findHeader, openCsv, type ColumnNames, type CsvFile, type Header } from '../import/csv.ts';
import { finishRecords, type DraftRecord } from '../import/finish-plan.ts';
import { countKinds, type ImportContext, type Importer, type ImportFile, type Skipped } from '../import/import-plan.ts';
import { summarizeRowNotes, type RowNote } from '../import/row-notes.ts';
import { fail, ok } from '../result.ts';

export interface FrameworkFormat {
  readonly name: string;
  /** How a person calls it. */
  readonly label: string;
  /** See {@link Importer.recognises}, for a file that it holds. */
  readonly confidence: number;
  /** Whether the file is such a framework, by its content. */
  holds(file: ImportFile, context: ImportContext): boolean;
  /** Whether the file, beside one that is held, says more about it; absent where only those that are held do. */
  explains?(file: ImportFile, context: ImportContext): boolean;
  /** Records of all files that it holds or that explain them; what is left out or changed goes to `notes`. */
  read(files: readonly ImportFile[], context: ImportContext, notes: RowNote[]): DraftRecord[];
}

/** One skill of a role as a framework asks for it; fields as `requiredSkillShape` has them. */
export interface AskedSkill {
  readonly skill: string;
  readonly level: number | null;
  readonly importance?: number | null;
  readonly type?: '' | 'hard' | 'soft';
  readonly description?: string;
}

export interface FrameworkRole {
  readonly title: string;
  /** 1 to 10 where the framework numbers its rungs. */
  readonly level?: number | null;
  readonly levelName?: string;
  readonly domain?: string;
  readonly requiredSkills: readonly AskedSkill[];
  readonly experience?: readonly string[];
  /** Where it comes from, with the words that its licence asks for. */
  readonly source: string;
  /** For notes. */
  readonly where: string;
}

/** A role that is possible until a person makes it a target; `isOptional` where a file brings hundreds. */
export function draftRole(
  { where, requiredSkills, experience = [], ...fields }: FrameworkRole,
  context: Pick<ImportContext, 'newId'>,
  isOptional: boolean,
): DraftRecord {
  return {
    kind: 'career-role',
    id: context.newId(),
    where,
    fields: { ...fields, state: 'possible', requiredSkills: [...requiredSkills], experience: [...experience] },
    ...(isOptional ? { isOptional: true } : {}),
  };
}

/** More roles than these are a catalogue: none of them is taken unless it is chosen. */
export const mostChosenRoles = 20;

export function makeFrameworkImporter(format: FrameworkFormat): Importer {
  const { name, label, confidence } = format;
  return {
    name,
    label,
    recognises: (files, context) => (files.some((file) => format.holds(file, context)) ? confidence : 0),
    plan(files, context) {
      const notes: RowNote[] = [];
      const parts = files.filter((file) => {
        const isPart = format.holds(file, context) || (format.explains?.(file, context) ?? false);
        const why = 'Not part of the framework; import it on its own.';
        if (!isPart) notes.push({ path: file.path, row: null, why });
        return isPart;
      });
      const drafts = format.read(parts, context, notes);
      if (drafts.length === 0) return fail(appError('nothing-to-import', notes[0]?.path, notes[0]?.why));
      const finished: Skipped[] = [];
      const records = finishRecords(drafts, context, finished);
      const skipped = [...summarizeRowNotes(notes), ...finished];
      return ok({ format: name, found: countKinds(records), records, attachments: [], skipped });
    },
  };
}

export interface FoundTable<Field extends string> {
  readonly csv: CsvFile;
  readonly header: Header<Field>;
}

/** The table of a text file whose header names `least` of the columns; null for any other file. */
export function openTable<Field extends string>(
  file: ImportFile,
  context: ImportContext,
  columns: ColumnNames<Field>,
  least: number,
): FoundTable<Field> | null {
  if (!/\.(csv|tsv|txt)$/i.test(file.path)) return null;
  const csv = openCsv(file, context);
  const header = csv === null ? null : findHeader(csv, columns, least);
  return csv === null || header === null ? null : { csv, header };
}

/** The name of a file without folders and ending, as words: `my/data_team.csv` is "data team". */
export function titleOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.replace(/[_-]+/g, ' ').trim();
}
