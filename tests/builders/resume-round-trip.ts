/** Imports a resume, exports it again, and tells what the export no longer says. */
import { exportSpecSchema } from '../../shared/ipc/vault-requests.ts';
import { previewExport } from '../../shared/export/write-export.ts';
import {
  basicsShape,
  cairnKey,
  sections,
  workShape,
  type ItemShape,
} from '../../shared/export/json-resume-sections.ts';
import { planImport } from '../../shared/import/recognise.ts';
import type { ImportPlan } from '../../shared/import/import-plan.ts';
import {
  equalJson,
  isEmptyJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../shared/import/json-value.ts';
import type { AppError } from '../../shared/errors.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { anImportContext, asJournalRecords, encodeUtf8, importedAt } from './import-context.ts';

export function planResume(resume: unknown): Result<ImportPlan, AppError> {
  const bytes = typeof resume === 'string' ? encodeUtf8(resume) : encodeUtf8(JSON.stringify(resume));
  return planImport([{ path: 'resume.json', bytes }], '', anImportContext());
}

export function exportPlan(plan: ImportPlan): JsonObject {
  const built = previewExport(exportSpecSchema.parse({ format: 'json-resume', document: 'resume' }), {
    records: asJournalRecords(plan.records),
    now: () => importedAt,
  });
  if (!built.ok) throw new Error(built.error.code);
  return JSON.parse(built.value.text) as JsonObject;
}

export function roundTrip(resume: unknown): Result<{ plan: ImportPlan; exported: JsonObject }, AppError> {
  const plan = planResume(resume);
  if (!plan.ok) return fail(plan.error);
  return ok({ plan: plan.value, exported: exportPlan(plan.value) });
}

/** Paths of the original that the export neither says nor keeps. Empty values say nothing, so they cannot be lost. */
export function findLosses(original: JsonObject, exported: JsonObject): string[] {
  const losses: string[] = [];
  const rootKept = keptOf(exported);
  for (const [name, value] of Object.entries(original)) {
    if (isEmptyJson(value) || equalJson(rootKept[name], value)) continue;
    if (name === cairnKey) continue;
    if (name === 'basics' && isJsonObject(value)) losses.push(...basicsLosses(value, asObject(exported['basics'])));
    else if (name === 'meta' && isJsonObject(value))
      losses.push(...objectLosses(value, asObject(exported['meta']), { properties: {} }, 'meta'));
    else if (shapeOf(name) !== undefined && Array.isArray(value))
      losses.push(...listLosses(name, value, exported[name], rootKept));
    else if (!saysTheSame(value, exported[name])) losses.push(name);
  }
  return losses;
}

function shapeOf(name: string): ItemShape | undefined {
  return name === 'work' ? workShape : sections.find((section) => section.name === name);
}

const asObject = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {});
const keptOf = (item: JsonObject) => asObject(asObject(item[cairnKey])['kept']);

function basicsLosses(original: JsonObject, exported: JsonObject): string[] {
  const { location, profiles, ...plain } = original;
  const losses = objectLosses(plain, exported, basicsShape, 'basics');
  const kept = keptOf(exported);
  if (location !== undefined && !equalJson(kept['location'], location)) {
    losses.push(
      ...objectLosses(asObject(location), asObject(exported['location']), { properties: {} }, 'basics.location'),
    );
  }
  if (Array.isArray(profiles) && !equalJson(kept['profiles'], profiles)) {
    losses.push(...listLosses('profiles', profiles, exported['profiles'], {}));
  }
  return losses;
}

const countOf = (item: JsonValue) => Object.values(asObject(item)).filter((value) => !isEmptyJson(value)).length;

/** Each original item must be told by an item of its own; the order may change, since exports are newest first. */
function listLosses(
  name: string,
  original: JsonValue[],
  exported: JsonValue | undefined,
  rootKept: JsonObject,
): string[] {
  const left = Array.isArray(exported) ? [...exported] : [];
  const losses: string[] = [];
  const fullestFirst = [...original.entries()].sort(([, a], [, b]) => countOf(b) - countOf(a));
  for (const [index, item] of fullestFirst) {
    const path = `${name}[${index}]`;
    if (isEmptyJson(item) || equalJson(rootKept[path], item)) continue;
    const attempts = left.map((one) =>
      isJsonObject(item) ? objectLosses(item, asObject(one), shapeOf(name) ?? { properties: {} }, path) : [path],
    );
    const match = attempts.findIndex((attempt) => attempt.length === 0);
    if (match === -1) losses.push(...(attempts.toSorted((a, b) => a.length - b.length)[0] ?? [path]));
    else left.splice(match, 1);
  }
  if (left.some((one) => !isEmptyJson(one))) losses.push(`${name}: more items than before`);
  return losses;
}

function objectLosses(original: JsonObject, exported: JsonObject, shape: ItemShape, path: string): string[] {
  const kept = keptOf(exported);
  return Object.entries(original)
    .filter(([name, value]) => {
      const today = shape.olderNames?.[name] ?? name;
      return (
        name !== cairnKey &&
        !isEmptyJson(value) &&
        ![exported[name], exported[today], kept[name], kept[today]].some((candidate) => saysTheSame(value, candidate))
      );
    })
    .map(([name]) => `${path}.${name}`);
}

/** Equal once what says nothing is left out of both. */
function saysTheSame(a: JsonValue, b: JsonValue | undefined): boolean {
  return equalJson(withoutEmpty(a), withoutEmpty(b ?? null));
}

function withoutEmpty(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.filter((one) => !isEmptyJson(one)).map(withoutEmpty);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isEmptyJson(inner))
      .map(([name, inner]) => [name, withoutEmpty(inner)]),
  );
}
