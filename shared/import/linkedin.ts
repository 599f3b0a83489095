/** The data that LinkedIn gives its members: a ZIP or folder of CSV files, or single ones of them. */
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { openCsv, readTable, type CsvFile, type Header } from './csv.ts';
import { finishRecords } from './finish-plan.ts';
import { countKinds, type ImportContext, type Importer, type ImportFile, type Skipped } from './import-plan.ts';
import { markKnownProfile } from './known-profile.ts';
import { whyIgnored } from './linkedin-ignored.ts';
import { isTold, locateSection, sectionRows, type LinkedInReading, type LinkedInSection } from './linkedin-section.ts';
import { linkedInSections } from './linkedin-sections.ts';
import { summarizeRowNotes, type RowNote } from './row-notes.ts';
import { noteColumn, noteTable } from './table-notes.ts';

const isTableFile = (path: string) => /\.(csv|tsv)$/i.test(path);

/** "Recommendations_Received (1).csv" is recommendationsreceived. */
function bareName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .replace(/\s*\(\d+\)$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

interface FoundSection {
  readonly section: LinkedInSection;
  readonly csv: CsvFile;
  readonly header: Header<string>;
}

/** By the file's name and a header that goes with it, else by columns that no other file has. */
function findSection(file: ImportFile, context: ImportContext): FoundSection | null {
  if (!isTableFile(file.path)) return null;
  const name = bareName(file.path);
  if (whyIgnored(name) !== null) return null;
  const csv = openCsv(file, context);
  if (csv === null) return null;
  const section =
    linkedInSections.find((one) => one.files.includes(name)) ?? linkedInSections.find((one) => isTold(csv, one));
  const header = section === undefined ? null : locateSection(csv, section);
  return section === undefined || header === null ? null : { section, csv, header };
}

export const linkedInImporter: Importer = {
  name: 'linkedin',
  label: 'LinkedIn export',
  recognises(files, context) {
    if (files.some((file) => findSection(file, context) !== null)) return 1;
    return files.some((file) => isTableFile(file.path) && whyIgnored(bareName(file.path)) !== null) ? 0.5 : 0;
  },
  plan(files, context) {
    const found: FoundSection[] = [];
    const notes: RowNote[] = [];
    for (const file of files) {
      const section = findSection(file, context);
      if (section === null) notes.push({ path: file.path, row: null, why: whyLeftOut(file, context) });
      else found.push(section);
    }
    const reading: LinkedInReading = {
      context,
      drafts: [],
      notes,
      profile: {},
      courses: [],
      isLoneFile: files.length === 1,
    };
    for (const section of linkedInSections) {
      for (const one of found) if (one.section === section) readSection(one, reading);
    }
    placeCourses(reading, found);
    placeProfile(reading, found);
    if (reading.drafts.length === 0) {
      const [first] = notes;
      return fail(appError('nothing-to-import', first?.path, first?.why));
    }
    const finished: Skipped[] = [];
    const records = markKnownProfile(finishRecords(reading.drafts, context, finished), context);
    return ok({
      format: 'linkedin',
      found: countKinds(records),
      records,
      attachments: [],
      skipped: [...summarizeRowNotes(notes), ...finished],
    });
  },
};

function whyLeftOut(file: ImportFile, context: ImportContext): string {
  const name = bareName(file.path);
  const why = whyIgnored(name);
  if (why !== null) return why;
  if (!isTableFile(file.path)) return 'Not a table; only the CSV files of the export are read.';
  if (openCsv(file, context) === null) return 'Not a text that can be read.';
  return linkedInSections.some((section) => section.files.includes(name))
    ? 'Its columns are not those that LinkedIn writes into a file of this name.'
    : 'Cairn does not know this file of the export.';
}

function readSection({ section, csv, header }: FoundSection, reading: LinkedInReading): void {
  const { path } = csv;
  const table = readTable(csv, header, section.columns);
  if (header.row === -1) {
    reading.notes.push({
      path,
      row: null,
      why: 'The row that names the columns is missing; the usual order was taken.',
    });
  }
  const lost = 'it was left out';
  noteTable(csv, table, lost, reading.notes);
  const filled = (fields: readonly string[] = []) =>
    fields
      .filter((field) => table.rows.some((row) => row.get(field) !== ''))
      .map((field) => header.names[header.fields.indexOf(field)] ?? field);
  for (const column of filled(section.leftOut)) noteColumn(path, column, lost, reading.notes);
  for (const column of filled(section.kept)) noteColumn(path, column, 'it is kept for a later export', reading.notes);
  section.read(sectionRows(path, table.rows, reading.notes), reading);
}

/** LinkedIn does not say where a course was taken; with one school there is no doubt. */
function placeCourses(reading: LinkedInReading, found: readonly FoundSection[]): void {
  const { courses, drafts, notes } = reading;
  if (courses.length === 0) return;
  const schools = drafts.filter((draft) => draft.kind === 'education');
  const [school] = schools;
  if (school !== undefined && schools.length === 1) {
    drafts[drafts.indexOf(school)] = { ...school, fields: { ...school.fields, courses } };
    return;
  }
  const why = 'The export does not say at which school this course was; add it there by hand.';
  for (const course of courses)
    notes.push({ path: `${pathOf('courses', found) ?? 'courses'}: ${course}`, row: null, why });
}

function placeProfile({ profile, drafts, context, notes }: LinkedInReading, found: readonly FoundSection[]): void {
  if (Object.keys(profile).length === 0) return;
  if (typeof profile['name'] === 'string') {
    drafts.unshift({ kind: 'profile', id: context.newId(), where: pathOf('profile', found) ?? '', fields: profile });
    return;
  }
  for (const file of ['profilesummary', 'emailaddresses', 'phonenumbers']) {
    const path = pathOf(file, found);
    if (path !== undefined)
      notes.push({ path, row: null, why: 'It belongs to Profile.csv, which is not among the files.' });
  }
}

function pathOf(file: string, found: readonly FoundSection[]): string | undefined {
  return found.find(({ section }) => section.files.includes(file))?.csv.path;
}
