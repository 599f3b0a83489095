/** JSON Resume 1.3.1 and its older forms, as strangers write them. */
import { appError, type AppError } from '../errors.ts';
import { basicsShape, cairnKey, locationShape, sections, socialProfileShape } from '../export/json-resume-sections.ts';
import { fail, ok, type Result } from '../result.ts';
import { finishRecords, type DraftRecord } from './finish-plan.ts';
import { foreignJson } from './foreign-format.ts';
import {
  countKinds,
  type ImportContext,
  type Importer,
  type ImportFile,
  type ImportPlan,
  type Skipped,
} from './import-plan.ts';
import { isEmptyJson, isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { markKnownProfile } from './known-profile.ts';
import { parseOnce, type ParsedJson } from './parse-json.ts';
import { noteUnknown, readItem, withExtras } from './resume-item.ts';
import { readWork } from './resume-work.ts';

const sectionNames = new Set(['work', ...sections.map((section) => section.name)]);
const basicsNames = new Set([
  ...Object.keys(basicsShape.properties),
  ...Object.keys(basicsShape.olderNames ?? {}),
  'location',
  'profiles',
  cairnKey,
]);
/** Other kinds of file have sections of these names too. */
const tellingSections = ['work', 'education', 'volunteer', 'certificates', 'publications', 'references'];

export const jsonResumeImporter: Importer = {
  name: 'json-resume',
  label: 'JSON Resume',
  recognises: (files, context) => findResume(files, context)?.confidence ?? 0,
  plan(files, context) {
    const found = findResume(files, context);
    if (found === null) return fail(appError('unrecognised-file', files[0]?.path, 'There is no JSON file'));
    if (!found.parsed.ok) return found.parsed;
    if (!isJsonObject(found.parsed.value.value)) {
      return fail(appError('malformed-file', found.file.path, 'An object in { } was expected'));
    }
    const notes: Skipped[] = [...found.parsed.value.remarks];
    for (const file of files) {
      if (file !== found.file) notes.push({ where: file.path, why: 'Not part of the resume; import it on its own.' });
    }
    return planResume(found.parsed.value.value, context, notes);
  },
};

interface FoundResume {
  readonly file: ImportFile;
  readonly parsed: Result<ParsedJson, AppError>;
  readonly confidence: number;
}

/** The JSON file that looks most like a resume. A lone file that does not parse is reported, not ignored. */
function findResume(files: readonly ImportFile[], context: ImportContext): FoundResume | null {
  let best: FoundResume | null = null;
  for (const file of files) {
    if (!/\.json$/i.test(file.path) && files.length > 1) continue;
    const parsed = parseOnce(file.bytes, context);
    const looksLikeJson = parsed.ok || /\.json$/i.test(file.path);
    const confidence = parsed.ok ? resemblance(parsed.value.value) : files.length === 1 && looksLikeJson ? 0.3 : 0;
    if (confidence > (best?.confidence ?? 0)) best = { file, parsed, confidence };
  }
  return best;
}

function resemblance(value: JsonValue): number {
  if (!isJsonObject(value)) return 0;
  const basics = value['basics'];
  if (isJsonObject(basics) && Object.keys(basics).some((name) => basicsNames.has(name))) return 1;
  if (foreignJson(value) !== null) return 0;
  if (tellingSections.some((name) => isListOfObjects(value[name]))) return 1;
  if ([...sectionNames].some((name) => isListOfObjects(value[name]))) return 0.5;
  const names = Object.keys(value).filter((name) => name !== 'meta' && name !== '$schema');
  return names.length === 0 || names.some((name) => name === 'basics' || sectionNames.has(name)) ? 0.2 : 0;
}

function isListOfObjects(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isJsonObject);
}

/** Also for formats that were made into a JSON Resume first. `notes` holds what their reader has said already. */
export function planResume(resume: JsonObject, context: ImportContext, notes: Skipped[]): Result<ImportPlan, AppError> {
  const remarksOfParser = notes.length;
  const { [cairnKey]: ownKey, ...withoutOwn } = resume;
  const rest: JsonObject = {};
  const kept: JsonObject = {};
  const drafts: DraftRecord[] = [];

  for (const [name, value] of Object.entries(withoutOwn)) {
    if (name === 'basics') {
      if (isJsonObject(value) || isEmptyJson(value)) continue;
    } else if (!sectionNames.has(name)) {
      rest[name] = value;
      if (name !== 'meta' && name !== '$schema' && !isEmptyJson(value)) {
        notes.push({ where: name, why: 'Cairn has no such section; it is kept for a later export.' });
      }
      continue;
    } else if (Array.isArray(value) || isEmptyJson(value)) {
      const items = Array.isArray(value) ? value : [];
      const { objects, others } = splitItems(items);
      for (const draft of readSection(name, objects, context, notes)) drafts.push(draft);
      for (const [index, other] of others) {
        kept[`${name}[${index}]`] = other;
        notes.push({
          where: `${name}[${index}]`,
          why: 'An object was expected here; the original is kept for a later export.',
        });
      }
      continue;
    }
    kept[name] = value;
    const wanted = name === 'basics' ? 'An object' : 'A list';
    notes.push({ where: name, why: `${wanted} was expected here; the original is kept for a later export.` });
  }

  const basics = isJsonObject(withoutOwn['basics']) ? withoutOwn['basics'] : {};
  if (drafts.length === 0 && isEmptyJson(basics)) {
    const problem = notes[remarksOfParser];
    return problem === undefined
      ? fail(appError('nothing-to-import'))
      : fail(appError('malformed-file', problem.where, problem.why));
  }
  const own = isJsonObject(ownKey) ? ownKey : {};
  const allKept = { ...(isJsonObject(own['kept']) ? own['kept'] : {}), ...kept };
  if (Object.keys(allKept).length > 0) rest[cairnKey] = { kept: allKept };
  if (!isEmptyJson(basics) || !isEmptyJson(rest)) drafts.unshift(readBasics(basics, rest, context, notes));

  const records = markKnownProfile(finishRecords(drafts, context, notes), context);
  return ok({
    format: 'json-resume',
    found: countKinds(records),
    records,
    attachments: [],
    skipped: mergeNotes(notes),
  });
}

function splitItems(items: readonly JsonValue[]) {
  const objects: [number, JsonObject][] = [];
  const others: [number, JsonValue][] = [];
  for (const [index, item] of items.entries()) {
    if (isJsonObject(item)) objects.push([index, item]);
    else if (!isEmptyJson(item)) others.push([index, item]);
  }
  return { objects: objects.filter(([, item]) => !isEmptyJson(item)), others };
}

function readSection(
  name: string,
  items: readonly [number, JsonObject][],
  context: ImportContext,
  notes: Skipped[],
): DraftRecord[] {
  if (name === 'work') return readWork(items, context, notes);
  const section = sections.find((one) => one.name === name);
  if (section === undefined) return [];
  return items.map(([rank, item]) => {
    const where = `${name}[${rank}]`;
    const read = readItem(item, section, where, notes);
    const own = read.extras[cairnKey];
    if (name === 'projects' && isJsonObject(own) && own['achievement'] === true) {
      return achievementFromProject(read.fields, rank, where, context);
    }
    noteUnknown(read.extras, name, notes);
    return { kind: section.kind, id: context.newId(), fields: { ...withExtras(read), rank }, where };
  });
}

/** An achievement without an employer travels as a project, since JSON Resume has no place of its own for it. */
function achievementFromProject(
  project: Record<string, unknown>,
  rank: number,
  where: string,
  context: ImportContext,
): DraftRecord {
  const { name, startDate, endDate } = project;
  const fields = {
    title: name ?? '',
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    rank,
  };
  return { kind: 'achievement', id: context.newId(), fields, where };
}

function readBasics(basics: JsonObject, rest: JsonObject, context: ImportContext, notes: Skipped[]): DraftRecord {
  const { location, profiles, ...plain } = basics;
  const read = readItem(plain, basicsShape, 'basics', notes);
  noteUnknown(read.extras, 'basics', notes);
  const kept: JsonObject = {};
  const fields: Record<string, unknown> = { ...read.fields };

  if (isJsonObject(location))
    fields['location'] = withExtras(readItem(location, locationShape, 'basics.location', notes));
  else if (!isEmptyJson(location) && location !== undefined) {
    kept['location'] = location;
    if (typeof location === 'string') fields['location'] = { address: location };
    notes.push({ where: 'basics.location', why: 'An object was expected here; the original was kept.' });
  }
  if (Array.isArray(profiles)) {
    const { objects, others } = splitItems(profiles);
    fields['profiles'] = objects.map(([index, item]) =>
      withExtras(readItem(item, socialProfileShape, `basics.profiles[${index}]`, notes)),
    );
    if (others.length > 0) kept['profiles'] = profiles;
  } else if (!isEmptyJson(profiles) && profiles !== undefined) kept['profiles'] = profiles;
  if ('profiles' in kept)
    notes.push({ where: 'basics.profiles', why: 'A list of objects was expected; the original was kept.' });

  const own = isJsonObject(read.extras[cairnKey]) ? read.extras[cairnKey] : {};
  const allKept = { ...(isJsonObject(own['kept']) ? own['kept'] : {}), ...kept };
  const ourKey = {
    ...own,
    ...(Object.keys(allKept).length > 0 ? { kept: allKept } : {}),
    ...(Object.keys(rest).length > 0 ? { resume: rest } : {}),
  };
  const extras = { ...read.extras, ...(Object.keys(ourKey).length > 0 ? { [cairnKey]: ourKey } : {}) };
  return { kind: 'profile', id: context.newId(), fields: { ...fields, extras }, where: 'basics' };
}

function mergeNotes(notes: readonly Skipped[]): Skipped[] {
  return [...new Map(notes.map((note) => [`${note.where}\n${note.why}`, note])).values()];
}
