/** What a plan becomes once a person has chosen: records whose links hold among what is really there. */
import { blobsIn } from '../domain/attachment-links.ts';
import type { Fields } from '../domain/record.ts';
import type { ImportPlan, PlannedAttachment, PlannedRecord } from './import-plan.ts';
import { isJsonObject } from './json-value.ts';

export interface AcceptedPlan {
  /** To be made. */
  readonly records: readonly PlannedRecord[];
  /** To be brought into the vault's own record, the one named by `duplicateOf`. */
  readonly updates: readonly PlannedRecord[];
  /** Only those that a chosen record lists or shows. */
  readonly attachments: readonly PlannedAttachment[];
}

/**
 * `chosen` and `updates` are indices into the plan's records; an update without a record of the vault is none. A link to a record that stays out because the vault has an equal one
 * points to that one; a link to any other record that stays out is dropped.
 */
export function acceptPlan(plan: ImportPlan, chosen: Iterable<number>, updates: Iterable<number> = []): AcceptedPlan {
  const indices = new Set(chosen);
  const updated = new Set(updates);
  const standIns = new Map<string, string>();
  for (const [index, record] of plan.records.entries()) {
    if (!indices.has(index)) standIns.set(record.id, record.duplicateOf ?? '');
  }
  const relinked = plan.records.map((record) =>
    standIns.size === 0 ? record : { ...record, fields: relink(record.fields, standIns) as Fields },
  );
  const accepted = {
    records: relinked.filter((_, index) => indices.has(index)),
    updates: relinked.filter((one, index) => updated.has(index) && !indices.has(index) && one.duplicateOf !== null),
  };
  const used = new Set(
    Object.values(accepted)
      .flat()
      .flatMap(({ fields }) => [...blobsIn(fields).keys()]),
  );
  return { ...accepted, attachments: plan.attachments.filter((one) => used.has(one.blob)) };
}

function relink(value: unknown, standIns: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return standIns.get(value) ?? value;
  if (Array.isArray(value)) {
    return value.map((one) => relink(one, standIns)).filter((one, index) => one !== '' || value[index] === '');
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, relink(inner, standIns)]));
}
