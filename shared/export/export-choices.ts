/** What can be exported and as what: the request, the page, the command line and the save dialog all read these tables. */
import { pictureFormats, type PictureExtension } from './picture-choices.ts';

/** What an export says: the chosen achievements told in one way or another. */
export const exportDocuments = [
  { value: 'achievements', label: 'Achievements' },
  { value: 'resume', label: 'Resume' },
  { value: 'brag', label: 'Brag document' },
  { value: 'promotion', label: 'Promotion case' },
  { value: 'review', label: 'Review packet' },
  { value: 'stories', label: 'Stories' },
] as const;
export type DocumentName = (typeof exportDocuments)[number]['value'];

/** The sections of a resume that an export may leave out, by the kind of record they show. */
export const resumeSections = [
  { value: 'project', label: 'Projects' },
  { value: 'volunteering', label: 'Volunteering' },
  { value: 'education', label: 'Education' },
  { value: 'certification', label: 'Certifications' },
  { value: 'award', label: 'Awards' },
  { value: 'publication', label: 'Publications' },
  { value: 'skill', label: 'Skills' },
  { value: 'language', label: 'Languages' },
  { value: 'interest', label: 'Interests' },
  { value: 'reference', label: 'References' },
] as const;
export type ResumeSection = (typeof resumeSections)[number]['value'];

interface FormatRow {
  readonly value: string;
  readonly label: string;
  readonly extension: string;
  /**
   * How a preview of it reads: as set pages, as a document, as lines, or as what a program reads. The last kind writes
   * dates in its own way.
   */
  readonly reading: 'pages' | 'document' | 'lines' | 'code';
  /** Documents that the format has a shape for; the first is what it writes when none is named. All where absent. */
  readonly documents?: readonly DocumentName[];
  /** What it has no place for, though the documents in it tell of it, as a sentence. */
  readonly limits?: string;
}

/** What it is written as. An archive is the whole vault and knows no documents. */
export const exportFormats = [
  { value: 'markdown', label: 'Markdown', extension: 'md', reading: 'document' },
  { value: 'text', label: 'Text', extension: 'txt', reading: 'lines' },
  { value: 'pdf', label: 'PDF', extension: 'pdf', reading: 'pages' },
  { value: 'docx', label: 'DOCX', extension: 'docx', reading: 'document' },
  { value: 'html', label: 'HTML', extension: 'html', reading: 'document' },
  {
    value: 'json-resume',
    label: 'JSON Resume',
    extension: 'json',
    reading: 'code',
    documents: ['resume', 'achievements'],
  },
  { value: 'rendercv', label: 'RenderCV', extension: 'yaml', reading: 'code', documents: ['resume', 'achievements'] },
  {
    value: 'csv',
    label: 'CSV',
    extension: 'csv',
    reading: 'code',
    documents: ['achievements'],
    limits:
      'One row for each achievement. A table for yourself can be imported again with every field; attachments, links and sentences of the journal are in the whole archive only.',
  },
  { value: 'archive', label: 'Archive', extension: 'zip', reading: 'lines', documents: [] },
] as const satisfies readonly FormatRow[];
type Format = (typeof exportFormats)[number];
export type FormatName = Format['value'];
export type FormatExtension = Format['extension'];

/** Due days leave as a file of this type; it is no format of a document. */
export const calendarExtension = 'ics';

/** The types of every file that a person may choose a place for. */
export const savedExtensions: readonly (FormatExtension | PictureExtension | typeof calendarExtension)[] = [
  ...new Set([...exportFormats, ...pictureFormats].map((format) => format.extension)),
  calendarExtension,
];

export function findFormat(name: FormatName): Format {
  const format = exportFormats.find((one) => one.value === name);
  if (format === undefined) throw new Error(`Unknown format: ${name}`);
  return format;
}

/** See {@link FormatRow.limits}; undefined where there is nothing to say. */
export function limitsOf(name: FormatName): string | undefined {
  const format: FormatRow = findFormat(name);
  return format.limits;
}

/** The documents a format can write, its usual one first. */
export function documentsOf(name: FormatName): readonly DocumentName[] {
  const format: FormatRow = findFormat(name);
  return format.documents ?? exportDocuments.map((one) => one.value);
}

/** Resumes are what programs of employers take apart, and these are the formats they take. */
export function canProve(format: FormatName, document: DocumentName): boolean {
  return document === 'resume' && (format === 'pdf' || format === 'docx');
}
