/** Turns what an importer read into valid planned records: defaults, titles, duplicates. */
import type { z } from 'zod';
import { findKind } from '../domain/registry.ts';
import type { Fields, RecordId } from '../domain/record.ts';
import { cairnKey } from '../export/json-resume-sections.ts';
import type { ImportContext, PlannedRecord, Skipped } from './import-plan.ts';
import { isJsonObject } from './json-value.ts';

/** A record as an importer read it, not yet checked against its kind. */
export interface DraftRecord {
  readonly kind: string;
  readonly id: RecordId;
  readonly fields: Fields;
  /** For notes. */
  readonly where: string;
  readonly createdAt?: string;
  readonly updatedAt?: string;
}

/**
 * Checks drafts against their kinds. A field that does not fit moves to what is kept from the import, so that nothing is
 * lost and one bad value never costs a record. Equal records of the vault are marked.
 */
export function finishRecords(
  drafts: readonly DraftRecord[],
  context: Pick<ImportContext, 'existing'>,
  notes: Skipped[],
): PlannedRecord[] {
  const identities = new Map<string, Map<string, RecordId>>();
  const existingOf = (kind: string) => {
    let known = identities.get(kind);
    if (known === undefined) {
      known = new Map();
      for (const record of context.existing(kind)) known.set(identityOf(kind, record.fields), record.id);
      identities.set(kind, known);
    }
    return known;
  };
  return drafts.flatMap((draft) => {
    const kind = findKind(draft.kind);
    if (kind === undefined) {
      notes.push({ where: draft.where, why: `This version of Cairn does not know records of the kind ${draft.kind}.` });
      return [];
    }
    const fields = fitFields(kind.schema, draft, notes);
    const { where: _where, ...rest } = draft;
    return [
      {
        ...rest,
        fields,
        title: kind.title(fields),
        duplicateOf: existingOf(draft.kind).get(identityOf(draft.kind, fields)) ?? null,
      },
    ];
  });
}

function fitFields(schema: z.ZodType<Fields>, draft: DraftRecord, notes: Skipped[]): Fields {
  let fields = draft.fields;
  for (let round = 0; round < 100; round += 1) {
    const parsed = schema.safeParse(fields);
    if (parsed.success) return parsed.data;
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    notes.push({
      where: `${draft.where}.${field}`,
      why: 'This value does not fit its field; the original was kept beside it.',
    });
    const { [field]: value, ...others } = fields;
    fields = field === 'extras' ? others : keepAside(others, field, value);
  }
  throw new Error(`A ${draft.kind} that cannot be made to fit`);
}

function keepAside(fields: Fields, name: string, value: unknown): Fields {
  const extras = isJsonObject(fields['extras']) ? fields['extras'] : {};
  const own = isJsonObject(extras[cairnKey]) ? extras[cairnKey] : {};
  const kept = isJsonObject(own['kept']) ? own['kept'] : {};
  return { ...fields, extras: { ...extras, [cairnKey]: { ...own, kept: { ...kept, [name]: value } } } };
}

/** Fields that say nothing about whether two records tell the same. */
const besideThePoint = new Set(['extras', 'links', 'attachments', 'rank', 'employer', 'sources', 'tags']);

/** Equal for records that a person would call the same. An entry without a date of its own is known by its text. */
function identityOf(kind: string, fields: Fields): string {
  if (kind === 'journal-entry') return JSON.stringify([fields['title'], fields['body']]);
  const entries = Object.entries(fields).filter(([name, value]) => !besideThePoint.has(name) && saysSomething(value));
  return JSON.stringify(entries.map(([name, value]) => [name, withoutExtras(value)]).sort());
}

function saysSomething(value: unknown): boolean {
  return value !== '' && value !== null && !(Array.isArray(value) && value.length === 0);
}

function withoutExtras(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtras);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([name, inner]) => name !== 'extras' && saysSomething(inner));
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutExtras(inner)] as const).sort());
}
