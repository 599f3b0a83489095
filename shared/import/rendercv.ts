/** Resumes written for RenderCV: YAML with free sections. Made into a JSON Resume first, so that both are read alike. */
import { appError, type AppError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { readYamlObject } from './front-matter.ts';
import type { ImportContext, Importer, ImportFile, Skipped } from './import-plan.ts';
import { planResume } from './json-resume.ts';
import { isEmptyJson, isJsonObject, type JsonObject, type JsonValue } from './json-value.ts';
import { parseOnce } from './parse-json.ts';
import { readPlace } from './read-place.ts';
import { isSummary, placeEntry, plainText } from './rendercv-entries.ts';

const largestFile = 1_000_000;

function findResume(files: readonly ImportFile[], context: ImportContext): { file: ImportFile; cv: JsonObject } | null {
  for (const file of files) {
    const cv = readRoot(file, context)?.['cv'];
    if (isJsonObject(cv) && (typeof cv['name'] === 'string' || isJsonObject(cv['sections']))) return { file, cv };
  }
  return null;
}

const roots = new WeakMap<Uint8Array, JsonObject | null>();

/** Recognising and planning both need it; YAML is slow to read. */
function readRoot(file: ImportFile, context: ImportContext): JsonObject | null {
  const known = roots.get(file.bytes);
  if (known !== undefined) return known;
  let root: JsonValue | null = null;
  if (/\.json$/i.test(file.path)) {
    const parsed = parseOnce(file.bytes, context);
    root = parsed.ok ? parsed.value.value : null;
  } else if (/\.ya?ml$/i.test(file.path) && file.bytes.length <= largestFile) {
    const text = context.decodeUtf8(file.bytes);
    root = text === null ? null : readYamlObject(text);
  }
  const read = isJsonObject(root) ? root : null;
  roots.set(file.bytes, read);
  return read;
}

export const renderCvImporter: Importer = {
  name: 'rendercv',
  label: 'RenderCV',
  recognises: (files, context) => (findResume(files, context) === null ? 0 : 1),
  plan(files, context) {
    const found = findResume(files, context);
    if (found === null) return refuse(files, context);
    const notes: Skipped[] = [];
    for (const file of files) {
      if (file !== found.file) notes.push({ where: file.path, why: 'Not part of the resume; import it on its own.' });
    }
    for (const name of Object.keys(readRoot(found.file, context) ?? {})) {
      if (name !== 'cv') notes.push({ where: name, why: 'How RenderCV prints the resume is not read.' });
    }
    const { resume, places } = toJsonResume(found.cv, notes);
    const plan = planResume(resume, context, notes);
    if (!plan.ok) return plan;
    const skipped = plan.value.skipped.map(({ where, why }) => ({ where: originalPlace(where, places), why }));
    return ok({ ...plan.value, format: 'rendercv', skipped });
  },
};

function refuse(files: readonly ImportFile[], context: ImportContext): Result<never, AppError> {
  const [file] = files.filter((one) => /\.(ya?ml|json)$/i.test(one.path));
  return file === undefined || readRoot(file, context) === null
    ? fail(appError('malformed-file', file?.path, 'This is no YAML with properties that can be read'))
    : fail(appError('unrecognised-file', file.path, 'There is no resume under “cv”'));
}

/** `work[0].startDate` was `cv.sections.experience[0].startDate`. */
function originalPlace(where: string, places: ReadonlyMap<string, string>): string {
  const item = /^\w+\[\d+\]/.exec(where)?.[0] ?? '';
  const place = places.get(item);
  if (place !== undefined) return place + where.slice(item.length);
  return where.startsWith('basics') ? `cv${where.slice('basics'.length)}` : where;
}

interface Converted {
  readonly resume: JsonObject;
  /** Item of the JSON Resume → where it stands in the file. */
  readonly places: ReadonlyMap<string, string>;
}

function toJsonResume(cv: JsonObject, notes: Skipped[]): Converted {
  const lists: Record<string, JsonObject[]> = {};
  const unplaced: JsonObject = {};
  const places = new Map<string, string>();
  const summaries: string[] = [];
  const sections = isJsonObject(cv['sections']) ? cv['sections'] : {};
  for (const [title, value] of Object.entries(sections)) {
    if (isEmptyJson(value)) continue;
    const entries = Array.isArray(value) ? value : [value];
    const words = title.replaceAll('_', ' ');
    if (isSummary(words) && entries.every((entry) => typeof entry === 'string')) {
      summaries.push(...entries.map((entry) => plainText(String(entry))));
      continue;
    }
    const left: JsonValue[] = [];
    for (const [index, entry] of entries.entries()) {
      const placed = placeEntry(entry, words);
      if (placed === null) {
        if (!isEmptyJson(entry)) left.push(entry);
        continue;
      }
      const list = (lists[placed.section] ??= []);
      places.set(`${placed.section}[${list.length}]`, `cv.sections.${title}[${index}]`);
      list.push(placed.item);
    }
    if (left.length > 0) unplaced[`cv.sections.${title}`] = left;
  }
  return { resume: { ...unplaced, ...lists, basics: toBasics(cv, summaries.join('\n\n'), notes) }, places };
}

const read = ['name', 'headline', 'label', 'location', 'email', 'phone', 'website', 'social_networks', 'sections'];

function toBasics(cv: JsonObject, summary: string, notes: Skipped[]): JsonObject {
  const { name, headline, label, location, email, phone, website, social_networks: networks, photo } = cv;
  if (!isEmptyJson(photo)) notes.push({ where: 'cv.photo', why: 'Cairn keeps no picture in the profile.' });
  const first = (value: JsonValue | undefined, what: string): JsonValue => {
    if (!Array.isArray(value)) return value ?? null;
    for (const other of value.slice(1)) {
      notes.push({
        where: `cv.${what}: ${String(other)}`,
        why: 'A profile holds one of these; this one was left out.',
      });
    }
    return value[0] ?? null;
  };
  const rest = Object.entries(cv).filter(([key, value]) => ![...read, 'photo'].includes(key) && !isEmptyJson(value));
  return {
    ...Object.fromEntries(rest),
    name: name ?? null,
    label: headline ?? label ?? null,
    email: first(email, 'email'),
    phone: first(phone, 'phone'),
    url: first(website, 'website'),
    summary,
    ...(typeof location === 'string' ? { location: { ...readPlace(location) } } : {}),
    ...(Array.isArray(networks) ? { profiles: networks } : {}),
  };
}
