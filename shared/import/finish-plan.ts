/** Turns what an importer read into valid planned records: defaults, titles, duplicates. */
import type { z } from 'zod';
import { findKind } from '../domain/registry.ts';
import type { Fields, RecordId } from '../domain/record.ts';
import { cairnKey } from '../export/json-resume-sections.ts';
import { byText, identitiesOf } from './identity.ts';
import type { ImportContext, PlannedRecord, Skipped } from './import-plan.ts';
import { isJsonObject } from './json-value.ts';

/** A record as an importer read it, not yet checked against its kind. */
export interface DraftRecord {
  readonly kind: string;
  readonly id: RecordId;
  readonly fields: Fields;
  /** For notes. */
  readonly where: string;
  /** See {@link PlannedRecord.isOptional}. */
  readonly isOptional?: true;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  /** Its date was not found but made up: an entry of the vault with the same text is then the same, whatever its date. */
  readonly isUndated?: boolean;
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
      for (const record of context.existing(kind)) {
        for (const identity of identitiesOf(kind, record.fields)) known.set(identity, known.get(identity) ?? record.id);
      }
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
    if (fields === null) return [];
    const { where: _where, isUndated = false, ...rest } = draft;
    const known = existingOf(draft.kind);
    const identities = identitiesOf(draft.kind, fields).filter((one) => isUndated || !one.startsWith(byText));
    return [
      {
        ...rest,
        fields,
        title: kind.title(fields),
        duplicateOf: identities.map((one) => known.get(one)).find((id) => id !== undefined) ?? null,
      },
    ];
  });
}

/** Null when a field that the kind cannot do without is absent or does not fit. */
function fitFields(schema: z.ZodType<Fields>, draft: DraftRecord, notes: Skipped[]): Fields | null {
  let fields = draft.fields;
  for (let round = 0; round < 100; round += 1) {
    const parsed = schema.safeParse(fields);
    if (parsed.success) return parsed.data;
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    if (!Object.hasOwn(fields, field)) {
      notes.push({ where: draft.where, why: `This record was left out, because it has no ${field} that can be read.` });
      return null;
    }
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
