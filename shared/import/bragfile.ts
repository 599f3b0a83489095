/** The list of a brag file, as the bragfile command line writes it with `--format json`. */
import { appError } from '../errors.ts';
import { fail, ok } from '../result.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import { countKinds, type ImportContext, type Importer, type ImportFile, type Skipped } from './import-plan.ts';
import { isEmptyJson, isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { normalizeDate } from './normalize-date.ts';
import { parseOnce } from './parse-json.ts';
import { summarizeRowNotes, type RowNote } from './row-notes.ts';
import { noteColumn } from './table-notes.ts';

const known = ['id', 'title', 'description', 'tags', 'project', 'type', 'impact', 'created_at', 'updated_at'];
/** Of these beside the title, other lists have one at most. */
const telling = ['project', 'type', 'impact', 'created_at'];
const longestTag = 200;

/** 1 when every entry looks like one of a brag file, less when it might be. */
function resemblance(value: JsonValue): number {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isJsonObject)) return 0;
  const objects: readonly JsonObject[] = value;
  if (!objects.every((one) => 'title' in one)) return 0;
  if (objects.every((one) => telling.filter((name) => name in one).length >= 2)) return 1;
  return objects.some((one) => 'impact' in one || 'description' in one) ? 0.6 : 0;
}

function findBragfile(files: readonly ImportFile[], context: ImportContext) {
  let best: { readonly file: ImportFile; readonly confidence: number } | null = null;
  for (const file of files) {
    if (!/\.json$/i.test(file.path)) continue;
    const parsed = parseOnce(file.bytes, context);
    const confidence = parsed.ok ? resemblance(parsed.value.value) : 0;
    if (confidence > (best?.confidence ?? 0)) best = { file, confidence };
  }
  return best;
}

export const bragfileImporter: Importer = {
  name: 'bragfile',
  label: 'bragfile',
  recognises: (files, context) => findBragfile(files, context)?.confidence ?? 0,
  plan(files, context) {
    const file = findBragfile(files, context)?.file ?? files.find((one) => /\.json$/i.test(one.path)) ?? files[0];
    if (file === undefined) return fail(appError('nothing-to-import'));
    const parsed = parseOnce(file.bytes, context);
    if (!parsed.ok) return parsed;
    const { value, remarks } = parsed.value;
    if (!Array.isArray(value)) return fail(appError('malformed-file', file.path, 'A list in [ ] was expected'));
    const notes: RowNote[] = [];
    const drafts = value.flatMap((entry, index) => readEntry(entry, file.path, index, context, notes));
    if (drafts.length === 0) return fail(appError('nothing-to-import', file.path, notes[0]?.why));
    for (const other of files) {
      if (other !== file)
        notes.push({ path: other.path, row: null, why: 'Not part of the brag file; import it on its own.' });
    }
    const finished: Skipped[] = [];
    const records = finishRecords(drafts, context, finished);
    return ok({
      format: 'bragfile',
      found: countKinds(records),
      records,
      attachments: [],
      skipped: [...remarks, ...summarizeRowNotes(notes), ...finished],
    });
  },
};

function readEntry(
  entry: JsonValue,
  path: string,
  index: number,
  context: ImportContext,
  notes: RowNote[],
): DraftRecord[] {
  const note = (why: string) => void notes.push({ path, row: index + 1, unit: 'entry', why });
  if (!isJsonObject(entry)) {
    note('An object was expected here; it was left out.');
    return [];
  }
  const textOf = (name: string) => {
    const value = entry[name];
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    if (!isEmptyJson(value)) note(`Its ${name} is no text; it was left out.`);
    return '';
  };
  const title = textOf('title');
  const description = textOf('description');
  const impact = textOf('impact');
  if (title === '' && description === '' && impact === '') {
    note('It says nothing; it was left out.');
    return [];
  }
  const created = readInstant(textOf('created_at'));
  if (created === null && textOf('created_at') !== '') note('Its created_at is no date that can be read.');
  const unknown = Object.entries(entry).filter(([name, value]) => !known.includes(name) && !isEmptyJson(value));
  for (const [name] of unknown) noteColumn(path, name, 'it is kept with the achievement', notes);
  for (const name of ['project', 'type']) {
    if (!isEmptyJson(entry[name])) notes.push({ path: `${path}: ${name}`, row: null, why: 'Kept as a tag.' });
  }
  const updated = readInstant(textOf('updated_at'))?.instant ?? created?.instant ?? null;
  return [
    {
      kind: 'achievement',
      id: context.newId(),
      where: `${path}[${index}]`,
      fields: {
        title,
        action: description,
        result: impact,
        endDate: created?.day ?? '',
        tags: readTags(entry['tags'], [textOf('project'), textOf('type')]),
        extras: Object.fromEntries(unknown),
      },
      ...(created?.instant === undefined || updated === null ? {} : { createdAt: created.instant, updatedAt: updated }),
    },
  ];
}

/** bragfile joins tags with commas; lists are taken as well. */
function readTags(value: JsonValue | undefined, more: readonly string[]): string[] {
  const given = Array.isArray(value) ? value : String(value ?? '').split(',');
  const tags = [...given, ...more].flatMap((one) => (typeof one === 'string' ? [one.trim().replace(/^#/, '')] : []));
  return [...new Set(tags.filter((tag) => tag !== '' && tag.length <= longestTag))];
}

/** The instant in UTC where one is given, and the day as it is written. */
function readInstant(text: string): { readonly day: string; readonly instant?: string } | null {
  const day = normalizeDate(text, false)?.date ?? '';
  if (day === '') return null;
  const milliseconds = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(milliseconds) ? { day } : { day, instant: new Date(milliseconds).toISOString() };
}
